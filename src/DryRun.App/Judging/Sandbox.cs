using DryRun.Judge.Judging;
using Microsoft.Extensions.Logging;

namespace DryRun.App.Judging;

/// <summary>A judge that is started once, when it is first asked for. A start that failed is tried again.</summary>
public sealed class Sandbox(JudgeOptions options, TimeProvider clock, ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private Task<SandboxJudge>? _judge;

    /// <summary>What the judge found and does; null while it isn't running.</summary>
    public JudgeStatus? Status => _judge is { IsCompletedSuccessfully: true } judge ? judge.GetAwaiter().GetResult().Status : null;

    /// <summary>Why this host can't judge and what to do about it; null when it can, or when that isn't known yet.</summary>
    public string? Refusal => (_judge?.Exception?.InnerException as SandboxNotPermittedException)?.Message;

    /// <summary>The judge, as soon as it runs.</summary>
    /// <exception cref="SandboxNotPermittedException">This host does not permit the sandbox.</exception>
    public Task<SandboxJudge> JudgeAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_judge is null or { IsFaulted: true })
            {
                // Shared by all who ask, so no single caller's token may stop it.
                _judge = SandboxJudge.StartAsync(options, clock, loggers, CancellationToken.None);
            }

            return _judge.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_judge is { IsFaulted: false } judge)
        {
            await (await judge).DisposeAsync();
        }
    }
}
