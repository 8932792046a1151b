using DryRun.App.Judging;
using DryRun.Judge.Judging;
using Microsoft.Extensions.Logging;

namespace DryRun.App.Questions;

/// <summary>
/// The generator's own judge. Its workers have the engine loaded, which takes longer than to make a question, and learners' code
/// never waits behind a long batch of questions.
/// </summary>
public sealed class EngineSandbox(DryRunOptions options, TimeProvider clock, ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly Sandbox _sandbox = new(options.Judge with { Preload = EngineFiles.Modules }, clock, loggers);

    /// <summary>The judge, as soon as it runs.</summary>
    /// <exception cref="SandboxNotPermittedException">This host does not permit the sandbox.</exception>
    public Task<SandboxJudge> JudgeAsync(CancellationToken cancellationToken) => _sandbox.JudgeAsync(cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
