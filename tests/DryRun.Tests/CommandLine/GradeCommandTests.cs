using DryRun.Tests.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Tests.CommandLine;

public sealed class GradeCommandTests : IDisposable
{
    private const string Wrong = "The is operator compares the values of two objects. For example two lists with the same content.";

    private static readonly string Content = Path.Combine(Repository.Root, "content");

    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task A_wrong_answer_is_quoted_and_the_reason_is_given()
    {
        await File.WriteAllTextAsync(_file, Wrong, TestContext.Current.CancellationToken);

        var ran = await Shell.RunAsync("grade", "is-and-equals", _file, "--content", Content);

        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldStartWith("✗ Strong no hire · 0 of 100");
        ran.Output.ShouldContain("mistake   `is` compares the values of two objects.");
        ran.Output.ShouldContain("\"The is operator compares the values of two objects\"");
        ran.Output.ShouldContain("Why not: It compares identities.");
    }

    [Fact]
    public async Task The_model_answer_is_a_yes()
    {
        var model = await File.ReadAllTextAsync(Path.Combine(Content, "questions/is-and-equals/answer.md"), TestContext.Current.CancellationToken);

        var ran = await Shell.RunAsync(new StringReader(model), ["grade", "is-and-equals", "-", "--content", Content]);

        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("✓ Strong hire");
        ran.Output.ShouldContain("said      `is` asks whether two names refer to the very same object.");
    }

    [Fact]
    public async Task Json_says_it_in_the_words_of_the_API()
    {
        var ran = await Shell.RunAsync(new StringReader(Wrong), ["grade", "is-and-equals", "-", "--content", Content, "--json"]);

        ran.Output.ShouldContain("\"band\": \"strong_no\"");
        ran.Output.ShouldContain("\"id\": \"is-compares-values\"");
        ran.Output.ShouldContain("\"start\": 0");
    }

    [Fact]
    public async Task An_unknown_question_names_those_near_to_it()
    {
        var ran = await Shell.RunAsync(new StringReader("words"), ["grade", "is-equals", "-", "--content", Content]);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("There is no question 'is-equals'. Near to it are:");
        ran.Error.ShouldContain("is-and-equals");
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_refused_with_what_to_do()
    {
        var ran = await Shell.RunAsync(new StringReader(new string('x', 20_001)), ["grade", "is-and-equals", "-", "--content", Content]);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("longer than 20,000 characters");
    }

    [Fact]
    public async Task Nothing_on_standard_input_is_said()
    {
        var ran = await Shell.RunAsync("grade", "is-and-equals", "-", "--content", Content);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("Pipe the answer in");
    }

    [Fact]
    public async Task Content_that_is_not_in_order_is_refused_with_its_problems()
    {
        using var broken = new ContentTree();
        broken.Write("lessons/first-steps/lesson.md", "no front matter");

        var ran = await Shell.RunAsync(new StringReader("words"), ["grade", "is-and-equals", "-", "--content", broken.Root]);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("lessons/first-steps/lesson.md:1: ");
    }

    public void Dispose() => File.Delete(_file);
}
