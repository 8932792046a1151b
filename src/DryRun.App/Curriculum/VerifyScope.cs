namespace DryRun.App.Curriculum;

/// <summary>What of the content is put to the proof.</summary>
public sealed record VerifyScope
{
    /// <summary>All of it, with a sample of each template's seeds.</summary>
    public static VerifyScope All { get; } = new();

    /// <summary>What the names of checks begin with, such as <c>templates/slice-with-steps</c>; empty for all.</summary>
    public string Only { get; init; } = "";

    /// <summary>How many seeds of each template, at least 1.</summary>
    public int Seeds { get; init; } = 12;
}
