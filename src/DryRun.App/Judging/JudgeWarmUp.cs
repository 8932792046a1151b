using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Judge.Judging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DryRun.App.Judging;

/// <summary>Starts the judge, and prepares the question generator and every problem in the background, so that no learner waits for it.</summary>
internal sealed partial class JudgeWarmUp(
    Catalogue catalogue, Sandbox sandbox, QuestionMaker maker, QuestionGenerator generator, ProblemJudge judge, ILogger<JudgeWarmUp> logger)
    : BackgroundService
{
    private static readonly SetRequest Some = new(Count: 4, Seed: 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WarmUpAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops before everything was ready; the next start goes on.
        }
    }

    private async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            await sandbox.JudgeAsync(cancellationToken);
        }
        catch (SandboxNotPermittedException exception)
        {
            LogNotPermitted(logger, exception.Message);
            return;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Lessons can be read without a judge; whoever asks for it makes it start again.
            LogNotStarted(logger, exception);
            return;
        }

        await PrepareAsync("The question generator", PrepareGeneratorAsync, cancellationToken);
        foreach (var problem in catalogue.Problems)
        {
            await PrepareAsync(problem.Slug, token => judge.PrepareAsync(problem, token), cancellationToken);
        }
    }

    private async Task PrepareGeneratorAsync(CancellationToken cancellationToken)
    {
        await maker.CompileAsync(cancellationToken);
        await generator.PrepareAsync([Some], cancellationToken);
    }

    private async Task PrepareAsync(string name, Func<CancellationToken, Task> prepare, CancellationToken cancellationToken)
    {
        try
        {
            await prepare(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotPrepared(logger, name, exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No code can be judged on this host. {Reason}")]
    private static partial void LogNotPermitted(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The judge did not start; it is tried again when it is needed.")]
    private static partial void LogNotStarted(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Name} is not ready: {Reason}")]
    private static partial void LogNotPrepared(ILogger logger, string name, string reason);
}
