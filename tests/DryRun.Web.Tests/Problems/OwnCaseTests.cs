using DryRun.Core.Judging;
using DryRun.Web.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Problems;

public sealed class OwnCaseTests
{
    private static readonly ProblemInterface.Function Pair =
        new("pair", [new Parameter("nums", "list[int]"), new Parameter("limit", "int")], "list[int]");

    private static readonly ProblemInterface.Class Stack =
        new("Stack", [new Method("__init__", [new Parameter("size", "int")], "None"), new Method("pop", [], "int | None")]);

    [Theory]
    [InlineData("nums = [3, 1, 2]\nlimit = 4", "[[3,1,2],4]")]
    [InlineData("limit=4, nums=(3,)", "[[3],4]")]
    [InlineData("nums = [1_000,\n  -2,  # the middle\n]\nlimit = 0", "[[1000,-2],0]")]
    public void Reads_the_parameters_of_a_function(string text, string expected) =>
        OwnCase.Read(Pair, text).Input.ShouldBe(expected);

    [Theory]
    [InlineData("'it''s'", null)]
    [InlineData("\"it's\"", "\"it\\u0027s\"")]
    [InlineData("'a\\nb'", "\"a\\nb\"")]
    [InlineData("{1, 2}", "[1,2]")]
    [InlineData("set()", "[]")]
    [InlineData("{'a': [None, True]}", "{\"a\":[null,true]}")]
    [InlineData("{1: 2}", "[[1,2]]")]
    [InlineData("{}", "{}")]
    [InlineData("float('inf')", "\"inf\"")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("2.", "2.0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("(1)", "1")]
    [InlineData("1 +", null)]
    public void Reads_what_Python_writes(string literal, string? expected)
    {
        var rules = new ProblemInterface.Function("f", [new Parameter("x", "Any")], "Any");

        var (input, fault) = OwnCase.Read(rules, $"x = {literal}");

        input.ShouldBe(expected is null ? null : $"[{expected}]");
        (fault is null).ShouldBe(expected is not null);
    }

    [Theory]
    [InlineData("nums = [1, 2", "Line 1: A comma or ']' is missing.")]
    [InlineData("nums = [1]", "Line 1: A value for limit is missing.")]
    [InlineData("nums = [1]\nlimit = four", "Line 2: 'four' is not a value; text needs quotes.")]
    [InlineData("numbers = [1]", "Line 1: There is no parameter 'numbers'; write nums = …, limit = ….")]
    public void Says_what_is_wrong_and_where(string text, string expected) =>
        OwnCase.Read(Pair, text).Fault.ShouldBe(expected);

    [Fact]
    public void Reads_calls_on_an_object() =>
        OwnCase.Read(Stack, "Stack(2)\npop()\n").Input.ShouldBe("""[["Stack",[2]],["pop",[]]]""");

    [Theory]
    [InlineData("pop()", "Line 1: The first call is Stack(…).")]
    [InlineData("Stack(2)\npeek()", "Line 2: Stack has no method 'peek'.")]
    public void Knows_the_methods_of_a_class(string text, string expected) =>
        OwnCase.Read(Stack, text).Fault.ShouldBe(expected);

    [Fact]
    public void Takes_the_standard_input_of_a_program_as_it_is() =>
        OwnCase.Read(new ProblemInterface.Program(), "1 2\n3").Input.ShouldBe("\"1 2\\n3\"");

    [Fact]
    public void Refuses_a_value_that_is_nested_without_end() =>
        OwnCase.Read(Pair, "nums = " + new string('[', 100_000)).Fault.ShouldBe("Line 1: The value is nested too deeply.");
}
