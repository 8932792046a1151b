using DryRun.App.Judging;
using DryRun.Core.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Practice;

public sealed class OwnInputTests
{
    [Theory]
    [InlineData("[1, 2]", true)]
    [InlineData("[[1], null]", true)]
    [InlineData("[1]", false)]
    [InlineData("{\"left\": 1}", false)]
    [InlineData("[1, 2", false)]
    [InlineData("", false)]
    public void A_function_takes_a_list_of_as_many_arguments_as_it_has(string input, bool isRight) =>
        (OwnInput.Fault(SmallCatalogue.AddTwo(), input) is null).ShouldBe(isRight);

    [Fact]
    public void A_fault_shows_the_form_that_is_wanted() =>
        OwnInput.Fault(SmallCatalogue.AddTwo(), "[1]").ShouldBe("Write the 2 arguments as a JSON list, for example [1, 2].");

    [Theory]
    [InlineData("\"hello\"", true)]
    [InlineData("hello", false)]
    [InlineData("[1]", false)]
    public void A_program_takes_text(string input, bool isRight) =>
        (OwnInput.Fault(SmallCatalogue.Echo(), input) is null).ShouldBe(isRight);

    [Theory]
    [InlineData("[[\"Bag\", []], [\"put\", [1]]]", true)]
    [InlineData("[[\"put\", [1]]]", false)]
    [InlineData("[[\"Bag\", []], [\"fly\", []]]", false)]
    [InlineData("[[\"Bag\"]]", false)]
    [InlineData("[1, 2]", false)]
    [InlineData("[]", false)]
    public void A_class_takes_calls_that_begin_with_its_constructor(string input, bool isRight)
    {
        var bag = SmallCatalogue.AddTwo() with
        {
            Interface = new ProblemInterface.Class("Bag", [new("__init__", [], "None"), new("put", [new("item", "int")], "None")]),
        };

        (OwnInput.Fault(bag, input) is null).ShouldBe(isRight);
    }

    [Theory]
    [InlineData(1, 1000)]
    [InlineData(250, 2500)]
    [InlineData(5000, 10_000)]
    public void The_time_limit_is_a_multiple_of_the_slowest_reference_within_bounds(int slowest, int limit) =>
        PreparedProblem.Limit(TimeSpan.FromMilliseconds(slowest)).ShouldBe(TimeSpan.FromMilliseconds(limit));
}
