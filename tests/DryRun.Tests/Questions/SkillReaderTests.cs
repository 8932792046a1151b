using DryRun.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class SkillReaderTests
{
    private const string Skills = """
        - {id: python, name: Python, also: [Python 3], topics: [loops]}
        - id: go
          name: Go
          ambiguous: {names: [Go], near: [language], not: [go live]}
          topics: []

        """;

    private const string Roles = """
        - id: backend
          name: Back end
          summary: Builds servers.
          level: mid
          titles: [backend developer]
          skills: [python]
          always: [loops]
          often: [strings]
          sometimes: []

        """;

    [Fact]
    public void The_content_knows_250_skills_and_five_roles()
    {
        var catalogue = JobCase.Catalogue;

        catalogue.Skills.All.Count.ShouldBeGreaterThanOrEqualTo(250);
        catalogue.Roles.Select(role => role.Id).ShouldBe(["backend", "data", "full-stack", "automation", "junior-generalist"]);
    }

    [Fact]
    public void Skills_and_roles_are_read()
    {
        using var tree = new ContentTree();

        tree.Write("skills.yaml", Skills).Write("roles.yaml", Roles).Lint().ShouldBeEmpty();
        var catalogue = tree.Read().Catalogue!;
        catalogue.Skills.Find("go")!.Ambiguous!.Near.ShouldBe(["language"]);
        catalogue.Role("backend")!.Topics["strings"].ShouldBe(0.6);
    }

    [Theory]
    [InlineData("[Python 3]", "[python-3, Python 3]", "skills.yaml:1: 'Python 3' is already a name in line 1")]
    [InlineData("[Python 3]", "[Go]", "skills.yaml:4: 'Go' is already a name in line 1")]
    [InlineData("[loops]", "[loop]", "skills.yaml:1: There is no topic 'loop'; did you mean 'loops'?")]
    [InlineData("also:", "alos:", "skills.yaml:1: Unknown key 'alos'; did you mean 'also'?")]
    [InlineData("near: [language]", "nears: [language]", "skills.yaml:4: Unknown key 'nears'; did you mean 'near'?")]
    [InlineData("near: [language]", "near: [the language]", "skills.yaml:4: 'the language' must be one word")]
    [InlineData("[Python 3]", "['!']", "skills.yaml:1: '!' has no letter or digit")]
    [InlineData("id: go", "id: python", "skills.yaml:2: There is already a skill 'python'")]
    public void A_mistake_in_the_skills_is_told(string from, string to, string message)
    {
        using var tree = new ContentTree();
        tree.Write("skills.yaml", Skills).Change("skills.yaml", from, to);

        tree.Lint().ShouldContain(line => line.StartsWith(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("often: [strings]", "often: [loops]", "The topic 'loops' is already named for this role")]
    [InlineData("[python]", "[pyton]", "There is no skill 'pyton'; did you mean 'python'?")]
    [InlineData("level: mid", "level: middle", "'level' can't be 'middle'")]
    [InlineData("[backend developer]", "[backend developer, Backend-Developer]", "'Backend-Developer' is already a title of a role")]
    public void A_mistake_in_the_roles_is_told(string from, string to, string message)
    {
        using var tree = new ContentTree();
        tree.Write("skills.yaml", Skills).Write("roles.yaml", Roles).Change("roles.yaml", from, to);

        tree.Lint().ShouldContain(line => line.Contains(message, StringComparison.Ordinal));
    }
}
