namespace DryRun.Core.Questions;

/// <summary>How strongly a skill is asked for, weakest first.</summary>
public enum AskStrength
{
    /// <summary>Named, without being asked for.</summary>
    Mentioned,

    /// <summary>A bonus.</summary>
    NiceToHave,

    /// <summary>Required.</summary>
    Must,
}
