using DryRun.App.Questions;
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

    private static (string Questions, string Key) Halves(string markdown) =>
        markdown.Split("\n## Key\n") is [var questions, var key] ? (questions, key) : ("", "");
}
