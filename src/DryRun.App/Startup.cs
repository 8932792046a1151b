using DryRun.App.Practice;
using DryRun.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace DryRun.App;

/// <summary>Opens the learner data and queues what an earlier process left unfinished, before anything is served.</summary>
internal sealed class Startup(
    DryRunOptions options,
    IDbContextFactory<LearnerData> data,
    SubmissionRecorder recorder,
    SubmissionQueue queue) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await SqliteStorage.OpenAsync(data, options.DataFolder, cancellationToken);
        queue.Recover(await recorder.UnfinishedAsync(cancellationToken));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
