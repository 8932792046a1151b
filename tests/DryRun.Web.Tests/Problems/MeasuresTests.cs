using DryRun.Web.Practice;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Problems;

public sealed class MeasuresTests
{
    [Theory]
    [InlineData(0.4, "under 1 ms")]
    [InlineData(4.2, "4 ms")]
    [InlineData(1250, "1.25 s")]
    public void Times_are_said_in_their_unit(double milliseconds, string expected) =>
        Measures.Of(TimeSpan.FromMilliseconds(milliseconds)).ShouldBe(expected);

    [Theory]
    [InlineData(350_000, "342 KiB")]
    [InlineData(13_000_000, "12.4 MiB")]
    public void Sizes_are_said_in_their_unit(long bytes, string expected) => Measures.OfBytes(bytes).ShouldBe(expected);

    [Theory]
    [InlineData(0.2, "just now")]
    [InlineData(2.9, "2 s ago")]
    [InlineData(7_300, "2 h ago")]
    [InlineData(200_000, "2 days ago")]
    public void Ages_are_rounded_down(double seconds, string expected) =>
        Measures.Ago(TimeSpan.FromSeconds(seconds)).ShouldBe(expected);
}
