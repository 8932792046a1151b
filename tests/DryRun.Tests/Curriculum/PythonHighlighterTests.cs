using System.Net;
using System.Text.RegularExpressions;
using DryRun.Content.Curriculum;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

public sealed partial class PythonHighlighterTests
{
    [Theory]
    [InlineData("def add(a, b):", "[keyword:def] [def-name:add](a, b):")]
    [InlineData("class Point(Base):", "[keyword:class] [def-name:Point](Base):")]
    [InlineData("x = 1_000 + 0xFF - 1e-5", "x [operator:=] [number:1_000] [operator:+] [number:0xFF] [operator:-] [number:1e-5]")]
    [InlineData("n.real - 3.14j", "n.real [operator:-] [number:3.14j]")]
    [InlineData("print(len(a))  # how many", "[builtin:print]([builtin:len](a))  [comment:# how many]")]
    [InlineData("a.sort(); a.list", "a.sort(); a.list")]
    [InlineData("f'{x}' + rb\"\\\"\"", "[string:f'{x}'] [operator:+] [string:rb\"\\\"\"]")]
    [InlineData("'''a\nb''' c", "[string:'''a\nb'''] c")]
    [InlineData("s = 'open\nx = 1", "s [operator:=] [string:'open]\nx [operator:=] [number:1]")]
    [InlineData("@cache\ndef f(): ...", "[decorator:@cache]\n[keyword:def] [def-name:f](): ...")]
    [InlineData("    @app.get\nx = a @ b", "    [decorator:@app.get]\nx [operator:=] a [operator:@] b")]
    [InlineData("match command:\n    case [1, *_]:", "[keyword:match] command:\n    [keyword:case] [[number:1], [operator:*]_]:")]
    [InlineData("match = re.match(x)", "match [operator:=] re.match(x)")]
    [InlineData("if x is not None and y != 3:", "[keyword:if] x [keyword:is] [keyword:not] [keyword:None] [keyword:and] y [operator:!=] [number:3]:")]
    [InlineData("raise ValueError from error", "[keyword:raise] [builtin:ValueError] [keyword:from] error")]
    [InlineData("naïve = größe", "naïve [operator:=] größe")]
    public void Tokens_are_coloured(string source, string expected) =>
        Span().Replace(WebUtility.HtmlDecode(PythonHighlighter.ToHtml(source)), "[${kind}:${text}]").ShouldBe(expected);

    [Fact]
    public void Text_is_escaped() =>
        PythonHighlighter.ToHtml("'<b>' < a & b").ShouldBe(
            "<span class=\"tok-string\">&#39;&lt;b&gt;&#39;</span> <span class=\"tok-operator\">&lt;</span> a <span class=\"tok-operator\">&amp;</span> b");

    [Fact]
    public void Every_character_is_kept_whatever_the_source() =>
        Prop.ForAll<string?>(text =>
        {
            var source = (text ?? "").Replace("\u0000", "", StringComparison.Ordinal);
            var shown = WebUtility.HtmlDecode(Tag().Replace(PythonHighlighter.ToHtml(source), ""));
            return shown == WebUtility.HtmlDecode(WebUtility.HtmlEncode(source));
        }).QuickCheckThrowOnFailure();

    [GeneratedRegex("<span class=\"tok-(?<kind>[a-z-]+)\">(?<text>.*?)</span>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Span();

    [GeneratedRegex("<span class=\"tok-[a-z-]+\">|</span>", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
