namespace DryRun.Core.Practice;

/// <summary>The colours of the pages.</summary>
public enum Theme
{
    /// <summary>As the system has it.</summary>
    System,

    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,

    /// <summary>Pure grounds and thick lines.</summary>
    HighContrast,
}

/// <summary>What code is written in.</summary>
public enum EditorMode
{
    /// <summary>The code editor.</summary>
    Code,

    /// <summary>A plain text box, which every assistive technology knows.</summary>
    PlainText,
}

/// <summary>How a learner likes DryRun to be.</summary>
public sealed record LearnerPreferences
{
    /// <summary>What a learner has who chose nothing.</summary>
    public static LearnerPreferences Default { get; } = new();

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.System;

    /// <summary>True shows pattern and difficulty of problems before they are solved.</summary>
    public bool ShowPatterns { get; init; }

    /// <summary>What code is written in.</summary>
    public EditorMode Editor { get; init; } = EditorMode.Code;

    /// <summary>True gives the code editor Vim's keys.</summary>
    public bool VimKeys { get; init; }

    /// <summary>True lets Tab leave the editor instead of indenting.</summary>
    public bool TabLeavesEditor { get; init; }

    /// <summary>True shows which points of a question are said while the answer is written.</summary>
    public bool LivePoints { get; init; } = true;
}
