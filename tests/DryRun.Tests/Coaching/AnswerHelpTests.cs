using DryRun.Core.Coaching;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

public sealed class AnswerHelpTests
{
    [Theory]
    [InlineData(0, false, 0)]
    [InlineData(0, true, 0.1)]
    [InlineData(2, false, 0.2)]
    [InlineData(2, true, 0.3)]
    [InlineData(7, true, 0.6)]
    public void Each_hint_and_the_live_panel_are_a_tenth_up_to_six(int hints, bool live, double help) =>
        AnswerHelp.Of(hints, live).ShouldBe(help);
}
