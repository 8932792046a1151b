using DryRun.Core.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Judging;

public sealed class AnswersTests
{
    [Theory]
    [InlineData("1", "true", "int")]
    [InlineData("1", "1.0", "int")]
    [InlineData("[1, 2]", "[1,2]", "list[int]")]
    [InlineData("[2,1,1]", "[1,2]", "set[int]")]
    [InlineData("[[1,2],[3]]", "[[3],[2,1]]", "set[frozenset[int]]")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", "dict[str, int]")]
    [InlineData("[[1,\"a\"],[2,\"b\"]]", "[[2,\"b\"],[1,\"a\"]]", "dict[int, str]")]
    [InlineData("\"nan\"", "NaN", "float")]
    [InlineData("\"-inf\"", "-Infinity", "float")]
    [InlineData("[1,null,2,null]", "[1,null,2]", "TreeNode")]
    [InlineData("null", "[]", "ListNode | None")]
    [InlineData("1e22", "10000000000000000000000", "Any")]
    [InlineData("[[1.0,[2,3]]]", "[[1,[3,2]]]", "list[tuple[int, set[int]]]")]
    public void Equal_values_are_equal(string expected, string actual, string type) =>
        Answers.Equal(expected, actual, PyType.Parse(type), new Checker.Exact()).ShouldBeTrue();

    [Theory]
    [InlineData("1", "\"1\"", "int")]
    [InlineData("[1,2]", "[2,1]", "list[int]")]
    [InlineData("[1,2]", "[1,2,3]", "list[int]")]
    [InlineData("null", "0", "int | None")]
    [InlineData("null", "[]", "list[int] | None")]
    [InlineData("9007199254740993", "9007199254740992.0", "int")]
    [InlineData("[1]", "{\"a\":1}", "list[int]")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":2}", "dict[str, int]")]
    [InlineData("1", "1 1", "int")]
    [InlineData("1", "", "int")]
    public void Different_values_are_not_equal(string expected, string actual, string type) =>
        Answers.Equal(expected, actual, PyType.Parse(type), new Checker.Exact()).ShouldBeFalse();

    [Theory]
    [InlineData("[[1,2],[3]]", "[[3],[1,2]]", true)]
    [InlineData("[[1,2],[3]]", "[[3],[2,1]]", false)]
    [InlineData("[1,1,2]", "[1,2,2]", false)]
    public void Unordered_means_the_outer_list_only(string expected, string actual, bool equal) =>
        Answers.Equal(expected, actual, PyType.Parse("list[list[int]]"), new Checker.Unordered()).ShouldBe(equal);

    [Theory]
    [InlineData("[0.1]", "[0.10000001]", true)]
    [InlineData("[0.1]", "[0.2]", false)]
    [InlineData("[1000000.0]", "[1000000.5]", true)]
    [InlineData("[\"inf\"]", "[1e308]", false)]
    public void Numbers_may_differ_by_the_tolerance(string expected, string actual, bool equal) =>
        Answers.Equal(expected, actual, PyType.Parse("list[float]"), new Checker.Tolerance(1e-6, 1e-6)).ShouldBe(equal);

    [Fact]
    public void White_space_at_the_ends_of_lines_does_not_count()
    {
        Answers.EqualText("1 2\n3\n", "1 2  \n3\n\n").ShouldBeTrue();
        Answers.EqualText("1 2", " 1 2").ShouldBeFalse();
    }

    [Fact]
    public void Nesting_without_end_is_not_an_answer() =>
        PyJson.Parse(new string('[', 1_000_000)).ShouldBeNull();
}
