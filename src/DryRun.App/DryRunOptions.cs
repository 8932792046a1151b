using DryRun.App.Coaching;
using DryRun.Judge.Judging;

namespace DryRun.App;

/// <summary>Where things are and how much is allowed at once. The defaults run without any configuration.</summary>
public sealed class DryRunOptions
{
    /// <summary>The learner of a local installation, which has one and no login.</summary>
    public const string LocalLearner = "local";

    /// <summary>Where learner data live.</summary>
    public string DataFolder { get; init; } = DefaultDataFolder();

    /// <summary>Where the curriculum is.</summary>
    public string ContentFolder { get; init; } = "content";

    /// <summary>How the judge is set up.</summary>
    public JudgeOptions Judge { get; init; } = new();

    /// <summary>How many submissions may wait before learners are asked to try later.</summary>
    public int WaitingSubmissions { get; init; } = 256;

    /// <summary>The environment variables that decide on the language model.</summary>
    public ModelEnvironment ModelEnvironment { get; init; } = ModelEnvironment.OfProcess;

    /// <summary><c>$DRYRUN_DATA</c>, else the user's folder for application data.</summary>
    public static string DefaultDataFolder() =>
        Environment.GetEnvironmentVariable("DRYRUN_DATA") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "dryrun");
}
