using DryRun.Core.Judging;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Judging;

public sealed class VerdictsTests
{
    [Fact]
    public void Every_verdict_can_be_read_back_from_its_code()
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Verdicts.TryParse(Verdicts.Code(verdict)).ShouldBe(verdict);
        }
    }

    [Fact]
    public void An_unknown_code_is_not_a_verdict() =>
        Verdicts.TryParse("time_limit").ShouldBeNull();
}
