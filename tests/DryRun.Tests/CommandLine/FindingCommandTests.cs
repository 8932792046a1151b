using Shouldly;
using Xunit;

namespace DryRun.Tests.CommandLine;

/// <summary><c>dryrun search</c> and <c>dryrun ask</c>.</summary>
public sealed class FindingCommandTests
{
    private static readonly string Content = Path.Combine(Repository.Root, "content");

    [Fact]
    public async Task Search_prints_title_kind_and_address()
    {
        var ran = await Shell.RunAsync("search", "mutabel", "defualt", "--content", Content);

        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("Understood as: mutable default");
        ran.Output.ShouldContain("Mutable default arguments  question /questions/mutable-default");
    }

    [Fact]
    public async Task Search_prints_JSON_of_one_kind()
    {
        var ran = await Shell.RunAsync("search", "parcels", "--kind", "problem", "--json", "--content", Content);

        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("\"id\": \"two-parcels-one-bag\"");
        ran.Output.ShouldNotContain("\"kind\": \"tip\"");
    }

    [Fact]
    public async Task Search_that_finds_nothing_ends_with_1()
    {
        var ran = await Shell.RunAsync("search", "xylophone", "--content", Content);

        ran.ExitCode.ShouldBe(1);
        ran.Output.ShouldContain("Nothing has the words");
    }

    [Fact]
    public async Task An_unknown_kind_is_refused_with_the_known_ones()
    {
        var ran = await Shell.RunAsync("search", "list", "--kind", "video", "--content", Content);

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("--kind lesson, question, problem, tip");
    }

    [Fact]
    public async Task Ask_prints_the_passage_and_where_it_stands()
    {
        var ran = await Shell.RunAsync("ask", "Why is my default list shared?", "--content", Content);

        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain("/questions/mutable-default");
        ran.Output.ShouldContain("share the same list");
    }

    [Fact]
    public async Task Ask_prints_JSON_with_the_places_of_the_words()
    {
        var ran = await Shell.RunAsync("ask", "Why is my default list shared?", "--json", "--content", Content);

        ran.Output.ShouldContain("\"quoteRanges\": [");
        ran.Output.ShouldContain("\"reveals\": true");
    }

    [Theory]
    [InlineData("ask", "What is the capital of France?", 1)]
    [InlineData("ask", " ", 2)]
    [InlineData("search", " ", 2)]
    public async Task No_answer_and_no_question_have_their_exit_codes(string command, string words, int expected)
    {
        var ran = await Shell.RunAsync(command, words, "--content", Content);

        ran.ExitCode.ShouldBe(expected);
    }

    [Fact]
    public async Task A_missing_content_folder_says_how_to_name_one()
    {
        var ran = await Shell.RunAsync("ask", "anything", "--content", Path.Combine(Content, "nowhere"));

        ran.ExitCode.ShouldBe(2);
        ran.Error.ShouldContain("--content DIR");
    }
}
