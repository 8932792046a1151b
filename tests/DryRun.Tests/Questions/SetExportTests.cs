using DryRun.App.Questions;
using DryRun.Core.Questions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class SetExportTests
{
    [Fact]
    public void Csv_has_a_header_quotes_what_needs_it_and_ends_lines_with_CR_LF()
    {
        var csv = SetCsv.Write(SmallSet.Make());

        csv.ShouldStartWith("number,id,kind,level,topics,title,prompt,given,choices,answer,explanation,job line,job text\r\n1,printing.7,predict-output,mid,loops strings,");
        csv.ShouldContain(",\"print(\"\"a, b\"\")\nprint('<\t>')\",");
        csv.ShouldEndWith(",3,\"- Python, \"\"clean\"\" & fast\"\r\n");
    }

    [Fact]
    public void Anki_text_declares_its_columns_and_holds_one_note_a_line()
    {
        var lines = SetAnki.Write(SmallSet.Make()).Split('\n');

        lines[..4].ShouldBe(["#separator:tab", "#html:true", "#columns:Front\tBack\tTags", "#tags column:3"]);
        lines.Length.ShouldBe(6);
        var fields = lines[4].Split('\t');
        fields.Length.ShouldBe(3);
        fields[0].ShouldContain("<pre>print(&quot;a, b&quot;)<br>print(&#39;&lt;&#9;&gt;&#39;)</pre>");
        fields[1].ShouldStartWith("<pre>A. a, b<br>");
        fields[2].ShouldBe("dryrun predict-output mid loops strings");
    }

    [Fact]
    public void Markdown_keeps_the_key_apart_and_names_the_line_of_the_job()
    {
        var (questions, key) = Halves(SetMarkdown.Write(SmallSet.Make()));

        questions.ShouldContain("> Python, line 3 of the text: - Python, \"clean\" & fast");
        questions.ShouldContain("```python\nprint(\"a, b\")");
        questions.ShouldNotContain("It prints both.");
        key.ShouldContain("A. a, b");
        key.ShouldContain("Answer of Python 3.11.2. Question printing.7.");
    }

    [Fact]
    public void A_fence_is_longer_than_the_backticks_in_it() =>
        SetMarkdown.Write(SmallSet.Make(code: "text = '''\n```\n'''")).ShouldContain("````python\ntext = '''\n```\n'''\n````");

    [Fact]
    public void Markdown_asks_what_is_answered_in_words_and_gives_the_model_answer_in_the_key()
    {
        var (questions, key) = Halves(SetMarkdown.Write(Mixed()));

        questions.ShouldContain($"## In your own words: {InWords.Title}\n\n{InWords.Ask.Trim()}\n");
        questions.ShouldContain("## To solve: Two Parcels, One Bag");
        key.ShouldContain(InWords.Answer.Trim());
    }

    [Fact]
    public void Anki_has_a_note_for_each_question_in_words()
    {
        var notes = SetAnki.Write(Mixed()).TrimEnd('\n').Split('\n')[4..];

        notes.Length.ShouldBe(2);
        notes[1].Split('\t').ShouldSatisfyAllConditions(
            fields => fields.Length.ShouldBe(3),
            fields => fields[0].ShouldStartWith("<p>"),
            fields => fields[2].ShouldStartWith("dryrun in-words "));
    }

    [Fact]
    public void Csv_numbers_questions_in_words_after_the_others() =>
        SetCsv.Write(Mixed()).Split("\r\n").ShouldContain(line => line.StartsWith($"2,{InWords.Id},in-words,", StringComparison.Ordinal));

    private static Question InWords => JobCase.Catalogue.Question("acid")!;

    private static MadeSet Mixed() =>
        SmallSet.Make() with { InWords = [InWords], Problems = [JobCase.Catalogue.Problem("two-parcels-one-bag")!] };

    private static (string Questions, string Key) Halves(string markdown) =>
        markdown.Split("\n## Key\n") is [var questions, var key] ? (questions, key) : ("", "");
}
