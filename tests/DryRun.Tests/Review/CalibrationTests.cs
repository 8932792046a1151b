using DryRun.Core.Review;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Review;

public sealed class CalibrationTests
{
    [Fact]
    public void Counts_what_was_right_by_confidence()
    {
        var rows = Calibration.Of([(Confidence.Certain, true), (Confidence.Certain, false), (Confidence.Guess, false)]);

        rows.ShouldBe([new CalibrationRow(Confidence.Guess, 0, 1), new CalibrationRow(Confidence.Certain, 1, 2)]);
        rows[1].Share.ShouldBe(0.5);
    }

    [Fact]
    public void Certain_and_wrong_is_too_sure_and_guessed_and_right_too_modest()
    {
        Calibration.Overconfidence(Calibration.Of([(Confidence.Certain, false)])).ShouldBe(0.95, 0.001);
        Calibration.Overconfidence(Calibration.Of([(Confidence.Guess, true)])).ShouldBe(-0.75, 0.001);
    }

    [Fact]
    public void Nothing_is_said_without_answers() => Calibration.Overconfidence([]).ShouldBe(0);
}
