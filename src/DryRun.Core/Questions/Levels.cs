namespace DryRun.Core.Questions;

/// <summary>How levels are called in files, in the API and on the command line.</summary>
public static class Levels
{
    /// <summary>All names, from the lowest level up.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<Level>().Select(Name)];

    /// <summary><c>junior</c>, <c>mid</c> or <c>senior</c>.</summary>
    public static string Name(this Level level) => level switch
    {
        Level.Junior => "junior",
        Level.Mid => "mid",
        Level.Senior => "senior",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };

    /// <summary>The level with this name, or null.</summary>
    public static Level? Of(string name) =>
        Enum.GetValues<Level>().Cast<Level?>().FirstOrDefault(level => level!.Value.Name() == name);
}
