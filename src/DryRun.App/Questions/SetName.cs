namespace DryRun.App.Questions;

/// <summary>What a set may be called.</summary>
public static class SetName
{
    /// <summary>The longest name, in characters.</summary>
    public const int Longest = 80;

    /// <summary>The name without blanks around it.</summary>
    internal static string Of(string? name) => (name ?? "").Trim();

    /// <summary>What is wrong with a name and what to do, in a sentence; null when it is in order.</summary>
    internal static string? Fault(string? name) => Of(name) switch
    {
        { Length: 0 } => "The set has no name yet. Give it one, for example 'Before the Tuesday call'.",
        { Length: > Longest } tooLong => FormattableString.Invariant($"The name has {tooLong.Length} characters; {Longest} is the most. Shorten it."),
        var text when text.Any(char.IsControl) => "The name has line breaks or other invisible characters in it. Write it in one line.",
        _ => null,
    };
}
