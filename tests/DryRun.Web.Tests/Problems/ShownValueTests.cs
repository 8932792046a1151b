using DryRun.Core.Judging;
using DryRun.Web.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Problems;

public sealed class ShownValueTests
{
    [Fact]
    public void An_input_is_written_as_own_cases_are_read()
    {
        var rules = new ProblemInterface.Function("f", [new Parameter("words", "list[str]"), new Parameter("k", "int")], "int");

        var text = ShownValue.Input(rules, """[["a","b"],2]""");

        text.ShouldBe("words = ['a', 'b']\nk = 2");
        OwnCase.Read(rules, text).Input.ShouldBe("""[["a","b"],2]""");
    }

    [Fact]
    public void Calls_are_written_as_own_cases_are_read()
    {
        const string input = """[["Box",[2]],["put",["x"]]]""";
        var rules = new ProblemInterface.Class(
            "Box", [new Method("__init__", [new Parameter("size", "int")], "None"), new Method("put", [new Parameter("x", "str")], "None")]);

        OwnCase.Read(rules, ShownValue.Input(rules, input)).Input.ShouldBe(input);
    }

    [Fact]
    public void Results_of_calls_stand_beside_their_calls()
    {
        var rules = new ProblemInterface.Class(
            "Box", [new Method("__init__", [], "None"), new Method("put", [new Parameter("x", "int")], "None"), new Method("take", [], "int | None")]);

        var text = ShownValue.Result(rules, """[["Box",[]],["put",[3]],["take",[]],["take",[]]]""", "[null,null,3,null]");

        text.ShouldBe("take() → 3\ntake() → None");
    }

    [Fact]
    public void What_was_stored_cut_is_shown_as_it_is() =>
        ShownValue.Result(new ProblemInterface.Function("f", [], "list[int]"), "[]", "[1,2…").ShouldBe("[1,2…");
}
