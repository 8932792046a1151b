using System.Text.Json;
using DryRun.Content.Curriculum;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Curriculum;

public sealed class PythonTypeTests
{
    [Theory]
    [InlineData("int", "12345678901234567890123")]
    [InlineData("float", "1")]
    [InlineData("float", "\"-inf\"")]
    [InlineData("str | None", "null")]
    [InlineData("list[list[int]]", "[[1], []]")]
    [InlineData("frozenset[str]", "[\"a\"]")]
    [InlineData("dict[str, int]", "{\"a\": 1}")]
    [InlineData("dict[int, str]", "[[1, \"a\"]]")]
    [InlineData("dict[tuple[int, int], bool]", "[[[1, 2], true]]")]
    [InlineData("tuple[int, ...]", "[1, 2, 3]")]
    [InlineData("tuple[int, str]", "[1, \"a\"]")]
    [InlineData("ListNode | None", "[1, 2]")]
    [InlineData("TreeNode", "[1, null, 2]")]
    [InlineData("Any", "{}")]
    public void A_value_fits_its_type(string type, string json) => Check(type, json).ShouldBeNull();

    [Theory]
    [InlineData("int", "1.0", "expected int, but 1.0 is not one")]
    [InlineData("int", "true", "expected int, but true is not one")]
    [InlineData("str", "12", "expected str, but 12 is not one; write it in quotes")]
    [InlineData("float", "\"one\"", "expected float, but \"one\" is not one")]
    [InlineData("list[int]", "{}", "expected list[int], but {} is not one")]
    [InlineData("dict[int, str]", "{\"1\": \"a\"}", "expected dict[int, str], but {\"1\": \"a\"} is not one")]
    [InlineData("tuple[int, str]", "[1]", "expected tuple[int, str], but [1] is not one")]
    [InlineData("TreeNode", "[null]", "expected TreeNode, but [null] is not one")]
    public void A_value_that_does_not_fit_is_told(string type, string json, string expected) =>
        Check(type, json)!.Message.ShouldBe(expected);

    [Fact]
    public void A_mismatch_says_where_it_is() =>
        Check("dict[str, list[int]]", "{\"a\": [1], \"b\": [2, null]}")!.Path.ShouldBe(["b", "1"]);

    [Theory]
    [InlineData("")]
    [InlineData("List[int]")]
    [InlineData("list")]
    [InlineData("list[int")]
    [InlineData("int]")]
    [InlineData("int | str")]
    [InlineData("None | int")]
    [InlineData("tuple[int, str, ...]")]
    [InlineData("dict[list[int], int]")]
    [InlineData("Optional[int]")]
    public void Other_hints_are_refused(string hint) => Should.Throw<FormatException>(() => PythonType.Parse(hint));

    [Fact]
    public void A_hint_is_written_as_it_was_read()
    {
        var scalars = Gen.Elements("int", "float", "str", "bool", "None", "Any");
        var hints = Gen.Sized(size => Hint(scalars, size)).ToArbitrary();

        Prop.ForAll(hints, hint => PythonType.Parse(hint).ToString() == hint).QuickCheckThrowOnFailure();
    }

    private static Gen<string> Hint(Gen<string> scalars, int size)
    {
        if (size < 2)
        {
            return scalars;
        }

        var inner = Hint(scalars, size / 3);
        return Gen.OneOf(
            scalars,
            inner.Select(item => $"list[{item}]"),
            inner.Select(item => $"tuple[{item}, ...]"),
            scalars.SelectMany(key => inner.Select(value => $"dict[{key}, {value}]")),
            inner.SelectMany(first => inner.Select(second => $"tuple[{first}, {second}]")),
            scalars.Select(item => $"set[{item}] | None"));
    }

    private static ValueMismatch? Check(string type, string json)
    {
        using var document = JsonDocument.Parse(json);
        return PythonValue.Check(PythonType.Parse(type), document.RootElement);
    }
}
