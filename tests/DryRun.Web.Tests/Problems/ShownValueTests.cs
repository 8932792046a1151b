using DryRun.Core.Judging;
using DryRun.Web.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Problems;

public sealed class ShownValueTests
{
    [Theory]
    [InlineData("list[int]", "[1,2]", "[1, 2]")]
    [InlineData("set[str]", """["a"]""", "{'a'}")]
    [InlineData("set[str]", "[]", "set()")]
    [InlineData("tuple[int, str]", """[1,"a"]""", "(1, 'a')")]
    [InlineData("tuple[int, ...]", "[1]", "(1,)")]
    [InlineData("dict[int, list[float]]", "[[1,[2]]]", "{1: [2.0]}")]
    [InlineData("dict[str, bool]", """{"a":true}""", "{'a': True}")]
    [InlineData("int | None", "null", "None")]
    [InlineData("list[str] | None", """["it's"]""", "[\"it's\"]")]
    [InlineData("float", "\"inf\"", "float('inf')")]
    [InlineData("str", "\"a\\n\\u0007\"", @"'a\n\x07'")]
    public void Results_are_written_as_in_Python(string type, string json, string expected) =>
        ShownValue.Result(new ProblemInterface.Function("f", [], type), "[]", json).ShouldBe(expected);

    [Fact]
    public void An_input_is_written_as_own_cases_are_read()
    {
        var rules = new ProblemInterface.Function("f", [new Parameter("words", "list[str]"), new Parameter("k", "int")], "int");

        var text = ShownValue.Input(rules, """[["a","b"],2]""");

        text.ShouldBe("words = ['a', 'b']\nk = 2");
        OwnCase.Read(rules, text).Input.ShouldBe("""[["a","b"],2]""");
    }

    [Fact]
    public void Results_of_calls_stand_beside_their_calls()
    {
        var rules = new ProblemInterface.Class("Box", [new Method("put", [new Parameter("x", "int")], "None"), new Method("take", [], "int")]);

        ShownValue.Result(rules, """[["Box",[]],["put",[3]],["take",[]]]""", "[null,null,3]").ShouldBe("take() → 3");
    }

    [Fact]
    public void What_was_stored_cut_is_shown_as_it_is() =>
        ShownValue.Result(new ProblemInterface.Function("f", [], "list[int]"), "[]", "[1,2…").ShouldBe("[1,2…");
}
