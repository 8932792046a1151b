using DryRun.Content.Curriculum;
using DryRun.Core.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

public sealed class ContentReaderTests
{
    [Fact]
    public void The_content_of_the_repository_has_nothing_wrong() =>
        ContentReader.Read(Path.Combine(Repository.Root, "content")).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_right_tree_becomes_a_catalogue()
    {
        using var tree = new ContentTree();

        var (catalogue, diagnostics) = tree.Read();

        diagnostics.ShouldBeEmpty();
        catalogue!.Roadmap.Days.Count().ShouldBe(28);
        catalogue.Areas.Count.ShouldBe(5);
        catalogue.Lesson("first-steps")!.Headings.Single().Title.ShouldBe("Next");
        catalogue.Tip("be-calm")!.Stage.ShouldBe("interview");
    }

    [Fact]
    public void A_problem_is_read_with_everything_in_it()
    {
        using var tree = new ContentTree();

        var problem = tree.Read().Catalogue!.Problem("double-it")!;

        problem.Interface.ShouldBeOfType<ProblemInterface.Function>().Parameters.ShouldBe([new Parameter("number", "int")]);
        problem.EdgeCases[^1].Expected.ShouldBe("200000000000000000000");
        problem.Examples[0].Test.ShouldBe(new TestCase("two", "[2]", "4", IsSample: true));
        problem.Constraints.ShouldBe(["<code>0 &lt;= number</code>"]);
        problem.Solutions.Count(solution => solution.Promises == Verdict.Accepted).ShouldBe(2);
        problem.RejectedIdeas.ShouldBe(3);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_by_file_and_line()
    {
        using var tree = new ContentTree();
        tree.Change("topics.yaml", "area: core, requires", "area: cor, requires")
            .Change("roadmap/week-2.yaml", "    minutes: 90\n", "    minutes: long\n")
            .Change("tips/be-calm/tip.md", "stage: interview", "stage: intervew");

        var lines = tree.Read().Diagnostics;

        lines.Count.ShouldBe(9);
        lines.ShouldBe(lines.OrderBy(line => line.File, StringComparer.Ordinal).ThenBy(line => line.Line));
        lines[^1].ToString().ShouldBe("topics.yaml:2: There is no area 'cor'; did you mean 'core'?");
    }

    [Fact]
    public void A_missing_folder_says_what_to_name() =>
        ContentReader.Read("/nowhere").Diagnostics.Single().Message.ShouldContain("areas.yaml");

    [Fact]
    public void A_checker_program_and_limits_are_read()
    {
        using var tree = new ContentTree();
        tree.Write(ContentTree.Problem + "checker.py", "def check(arguments, expected, actual):\n    return True\n")
            .Change(ContentTree.Problem + "problem.yaml", "constraints:", "checker: program\nlimits: {memory-mib: 64, wall-seconds: 2, processes: 1}\nconstraints:");

        var problem = tree.Read().Catalogue!.Problem("double-it")!;

        problem.Checker.ShouldBeOfType<Checker.AnyOf>().Source.ShouldContain("def check");
        problem.Limits.ShouldBe(RunLimits.Default with { MemoryBytes = 64L << 20, Wall = TimeSpan.FromSeconds(2), Processes = 1 });
    }

    [Fact]
    public void A_class_problem_is_read()
    {
        using var tree = new ContentTree();
        ClassProblem.Write(tree);

        var (catalogue, diagnostics) = tree.Read();

        diagnostics.ShouldBeEmpty();
        catalogue!.Problem("double-it")!.Interface.ShouldBeOfType<ProblemInterface.Class>().Methods.Count.ShouldBe(2);
        catalogue.Problem("double-it")!.Examples[0].Test.Input.ShouldBe("""[["Counter",[2]],["next",[]]]""");
    }
}
