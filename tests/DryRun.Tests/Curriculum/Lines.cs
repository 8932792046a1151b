using Shouldly;

namespace DryRun.Tests.Curriculum;

/// <summary>Compares printed lines; an expected line that ends in <c>*</c> gives only the beginning.</summary>
internal static class Lines
{
    public static void ShouldMatch(this IEnumerable<string> actual, IEnumerable<string> expected)
    {
        var wanted = expected.ToList();
        var cut = actual.Select((line, index) =>
            index < wanted.Count && wanted[index].EndsWith('*') && line.StartsWith(wanted[index][..^1], StringComparison.Ordinal)
                ? wanted[index]
                : line);
        cut.ShouldBe(wanted);
    }
}
