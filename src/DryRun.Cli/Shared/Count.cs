namespace DryRun.Cli;

/// <summary>Numbers with the right form of the word.</summary>
internal static class Count
{
    /// <summary>For example <c>1 problem</c>, <c>2 problems</c>.</summary>
    public static string Of(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";
}
