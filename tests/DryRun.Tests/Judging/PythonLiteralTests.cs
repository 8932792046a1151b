using DryRun.Core.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Judging;

public sealed class PythonLiteralTests
{
    [Theory]
    [InlineData("[3,1,2]", "list[int]", "[3, 1, 2]")]
    [InlineData("true", "bool", "True")]
    [InlineData("null", "int | None", "None")]
    [InlineData("[3,1]", "set[int]", "{3, 1}")]
    [InlineData("[]", "set[int]", "set()")]
    [InlineData("[1]", "tuple[int, ...]", "(1,)")]
    [InlineData("[[1,\"a\"],[2,\"b\"]]", "dict[int, str]", "{1: 'a', 2: 'b'}")]
    [InlineData("{\"a\":[1.0,2.5]}", "dict[str, list[float]]", "{'a': [1.0, 2.5]}")]
    [InlineData("\"it's\"", "str", "\"it's\"")]
    [InlineData("\"a\\nb\\\\\"", "str", "'a\\nb\\\\'")]
    [InlineData("\"inf\"", "float", "inf")]
    [InlineData("\"inf\"", "str", "'inf'")]
    [InlineData("[[1,[2]],[]]", "tuple[list[int], set[int]]", "([1, [2]], set())")]
    [InlineData("123456789012345678901234567890", "int", "123456789012345678901234567890")]
    [InlineData("not json", "int", "not json")]
    public void A_value_is_shown_as_Python_prints_it(string json, string type, string literal) =>
        PythonLiteral.Format(json, type).ShouldBe(literal);

    [Theory]
    [InlineData("1e16", "1e+16")]
    [InlineData("1.5e300", "1.5e+300")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("0.00001", "1e-05")]
    [InlineData("123456789.125", "123456789.125")]
    [InlineData("-0.0", "-0.0")]
    [InlineData("1e15", "1000000000000000.0")]
    [InlineData("NaN", "nan")]
    [InlineData("-Infinity", "-inf")]
    public void A_float_has_the_digits_of_repr(string json, string literal) =>
        PythonLiteral.Format(json, "float").ShouldBe(literal);

    [Fact]
    public void A_huge_value_is_cut()
    {
        var shown = PythonLiteral.Format("[" + string.Join(',', Enumerable.Range(0, 100_000)) + "]", "list[int]");

        shown.Length.ShouldBeLessThan(PythonLiteral.Longest + 20);
        shown.ShouldEndWith("… (cut)");
    }

    [Fact]
    public void An_input_is_shown_with_the_names_of_its_parameters()
    {
        var function = new ProblemInterface.Function("f", [new("nums", "list[int]"), new("seen", "set[str]")], "int");

        PythonLiteral.FormatInput(function, "[[1,2],[\"a\"]]").ShouldBe("nums = [1, 2]\nseen = {'a'}");
    }

    [Fact]
    public void The_calls_of_a_class_are_shown_as_calls()
    {
        var made = new ProblemInterface.Class("Cache", [
            new("__init__", [new("size", "int")], "None"), new("get", [new("key", "str")], "int | None")]);

        PythonLiteral.FormatInput(made, "[[\"Cache\",[2]],[\"get\",[\"k\"]]]").ShouldBe("Cache(2)\nget('k')");
        PythonLiteral.FormatResult(made, "[[\"Cache\",[2]],[\"get\",[\"k\"]]]", "[null,null]").ShouldBe("[None, None]");
    }
}
