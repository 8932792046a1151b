namespace DryRun.Core.Questions;

/// <summary>What kind of text was read.</summary>
public enum JobTextKind
{
    /// <summary>A description of a job.</summary>
    JobDescription,

    /// <summary>A curriculum vitae.</summary>
    Cv,

    /// <summary>Neither, as far as can be told.</summary>
    Unclear,
}
