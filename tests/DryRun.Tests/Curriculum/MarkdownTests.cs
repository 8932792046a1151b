using DryRun.Core.Curriculum;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

public sealed class MarkdownTests
{
    private const string Tip = "tips/be-calm/tip.md";
    private const string Front = "---\ntitle: Be calm\nsummary: Breathe.\nstage: interview\nminutes: 3\n---\n";

    [Fact]
    public void A_text_is_split_into_prose_and_code()
    {
        var parts = Parts("One.\n\n```python\nprint(1)\n```\n\n```output\n1\n```\n\nTwo.\n");

        parts.Count.ShouldBe(3);
        parts[0].ShouldBe(new DocumentPart.Prose("<p>One.</p>"));
        parts[1].ShouldBe(new DocumentPart.Code("print(1)", "1", null, 9));
        parts[2].ShouldBe(new DocumentPart.Prose("<p>Two.</p>"));
    }

    [Fact]
    public void Code_that_prints_nothing_has_no_output() =>
        Parts("```python\nx = 1\n```\n\nThen.\n")[0].ShouldBe(new DocumentPart.Code("x = 1", null, null, 7));

    [Fact]
    public void Code_may_end_in_an_exception_that_is_named() =>
        Parts("```python raises=TypeError\n1 + 'a'\n```\n```output\nTypeError: no\n```\n")[0]
            .ShouldBe(new DocumentPart.Code("1 + 'a'", "TypeError: no", "TypeError", 7));

    [Fact]
    public void Output_keeps_its_blank_lines_and_indents() =>
        Parts("```python\nprint('  a\\n\\nb')\n```\n\n```output\n  a\n\nb\n```\n")[0]
            .ShouldBeOfType<DocumentPart.Code>().Output.ShouldBe("  a\n\nb");

    [Fact]
    public void Other_fences_are_prose_and_are_escaped() =>
        Html("```sql\nSELECT a < b\n```\n").ShouldBe("<pre tabindex=\"0\"><code class=\"language-sql\">SELECT a &lt; b\n</code></pre>");

    [Fact]
    public void Tables_are_allowed() =>
        Html("| a | b |\n|---|---|\n| 1 | 2 |\n").ShouldContain("<th>a</th>");

    [Fact]
    public void Links_that_lead_elsewhere_are_marked() =>
        Html("[docs](https://docs.python.org) and [here](#next)").ShouldBe(
            "<p><a href=\"https://docs.python.org\" rel=\"noopener\">docs</a> and <a href=\"#next\">here</a></p>");

    [Fact]
    public void Headings_have_ids_that_are_unique()
    {
        using var tree = new ContentTree();
        tree.Write("lessons/first-steps/lesson.md", "---\ntitle: A\nsummary: B.\nminutes: 1\npython: \"3.11\"\ntopics: []\n---\n## It's `dict` time!\n\nx\n\n### Same\n\n### same\n\n### SAME\n");

        var lesson = tree.Read().Catalogue!.Lesson("first-steps")!;

        lesson.Headings.ShouldBe(
        [
            new Heading("it-s-dict-time", "It's dict time!", 2),
            new Heading("same", "Same", 3),
            new Heading("same-2", "same", 3),
            new Heading("same-3", "SAME", 3),
        ]);
        ((DocumentPart.Prose)lesson.Body.Parts[0]).Html.ShouldContain("<h2 id=\"it-s-dict-time\">");
    }

    [Fact]
    public void Headings_of_texts_that_share_a_page_have_ids_of_their_own()
    {
        using var tree = new ContentTree();

        var editorial = tree.Read().Catalogue!.Problem("double-it")!.Editorial;

        ((DocumentPart.Prose)editorial.Parts[0]).Html.ShouldBe("<h2 id=\"editorial-add\">Add</h2>");
    }

    [Theory]
    [InlineData("```py\nx\n```", 7, "Write ```python; every such block is a complete program that is run.")]
    [InlineData("```\nx\n```", 7, "Name the language after the backticks: python for what runs, output for what it prints, text for the rest.")]
    [InlineData("```bash\nls\n```", 7, "Write ```text for commands.")]
    [InlineData("```pyton\nx\n```", 7, "The language 'pyton' is not known; did you mean 'python'?")]
    [InlineData("```python norun\nx\n```", 7, "'norun' is not known after the language; only ```python raises=TypeError is.")]
    [InlineData("```output raises=A\nx\n```", 7, "'raises=A' is not known after the language; only ```python raises=TypeError is.")]
    [InlineData("Text\n\n```python\nprint(1)", 9, "This fence is never closed; end the code with a line of backticks.")]
    [InlineData("```python raises=KeyError\n{}[1]\n```", 7, "raises=KeyError needs an output block right after it that ends in the traceback's last line, 'KeyError: ...'.")]
    [InlineData("```python\nx = 1\n```\n```output\n```", 10, "The output block is empty; leave it out when the program prints nothing.")]
    [InlineData("Text\n\n    x = 1\n", 9, "Indented text is not taken as code; write a fence of three backticks with a language.")]
    [InlineData("- item\n\n  ```python\n  print(1)\n  ```", 9, "Python that runs stands at the left margin, not inside a list or a quotation.")]
    [InlineData("One.\n\n<script>alert(1)</script>\n", 9, "HTML is not allowed in texts; put code and angle brackets in backticks.")]
    [InlineData("A list<int> here.", 7, "HTML is not allowed in texts; put code and angle brackets in backticks.")]
    [InlineData("[x](javascript:alert(1))", 7, "The link 'javascript:alert(1)' must begin with https://, with # for this page, or with / as in /lessons/ID.")]
    [InlineData("<javascript:alert(1)>", 7, "The link 'javascript:alert(1)' must begin with https://, with # for this page, or with / as in /lessons/ID.")]
    [InlineData("[x](//evil.example)", 7, "The link '//evil.example' must begin with https://, with # for this page, or with / as in /lessons/ID.")]
    [InlineData("![x](https://a.example/b.png)", 7, "Pictures are not part of the format; say it in words, a table or a text block.")]
    [InlineData("[x](/lessons/first-step)", 7, "There is no lesson 'first-step'; did you mean 'first-steps'?")]
    [InlineData("#### Deep", 7, "Headings are ## or ###; the title of the page is the only # and comes from elsewhere.")]
    public void What_the_rules_forbid_is_told(string markdown, int line, string expected)
    {
        using var tree = new ContentTree();

        tree.Write(Tip, Front + markdown).Lint().ShouldBe([$"{Tip}:{line}: {expected}"]);
    }

    private static string Html(string markdown) => Parts(markdown).Single().ShouldBeOfType<DocumentPart.Prose>().Html;

    private static IReadOnlyList<DocumentPart> Parts(string markdown)
    {
        using var tree = new ContentTree();
        var (catalogue, diagnostics) = tree.Write(Tip, Front + markdown).Read();
        diagnostics.ShouldBeEmpty();
        return catalogue!.Tip("be-calm")!.Body.Parts;
    }
}
