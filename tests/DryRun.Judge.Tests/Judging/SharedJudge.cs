using DryRun.Judge.Judging;
using DryRun.Judge.Tests.Judging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedJudge))]

namespace DryRun.Judge.Tests.Judging;

/// <summary>One judge for all tests that only use it, so that what one leaves behind another meets.</summary>
public sealed class SharedJudge : IAsyncLifetime
{
    public SandboxJudge Judge { get; private set; } = null!;

    public static Task<SandboxJudge> StartAsync(JudgeOptions options) =>
        SandboxJudge.StartAsync(options, TimeProvider.System, NullLoggerFactory.Instance, TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync() => Judge = await StartAsync(new JudgeOptions { Workers = 2, QueueLength = 200 });

    public ValueTask DisposeAsync() => Judge.DisposeAsync();
}
