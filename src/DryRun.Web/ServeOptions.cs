using DryRun.App;
using DryRun.Judge.Judging;

namespace DryRun.Web;

/// <summary>What a server is started with. The defaults run without any configuration.</summary>
public sealed record ServeOptions
{
    /// <summary>The port on 127.0.0.1; 0 takes any that is free.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Where learner data live.</summary>
    public string DataFolder { get; init; } = DryRunOptions.DefaultDataFolder();

    /// <summary>Where the curriculum is.</summary>
    public string ContentFolder { get; init; } = "content";

    /// <summary>How many submissions may wait.</summary>
    public int WaitingSubmissions { get; init; } = 256;

    /// <summary>How the judge is set up.</summary>
    public JudgeOptions Judge { get; init; } = new();

    /// <summary>Checks the options.</summary>
    /// <exception cref="ServeException">One of them is impossible; the message says which and what is possible.</exception>
    public void Validate()
    {
        if (Port is < 0 or > 65535)
        {
            throw new ServeException($"{Port} is not a port. Choose one from 1 to 65535, for example --port 5080.");
        }

        if (WaitingSubmissions < 1)
        {
            throw new ServeException("At least one submission has to be allowed to wait. Choose 1 or more.");
        }

        if (Judge.Workers is < 1 or > 256)
        {
            throw new ServeException($"{Judge.Workers} workers are not possible. Choose 1 to 256.");
        }
    }

    internal DryRunOptions ToDryRunOptions() => new()
    {
        DataFolder = Path.GetFullPath(DataFolder),
        ContentFolder = Path.GetFullPath(ContentFolder),
        WaitingSubmissions = WaitingSubmissions,
        Judge = Judge,
    };
}
