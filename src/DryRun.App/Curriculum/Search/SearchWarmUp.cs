using DryRun.App.Coaching;
using Microsoft.Extensions.Hosting;

namespace DryRun.App.Curriculum.Search;

/// <summary>Reads the catalogue for searching while the first pages are already served.</summary>
internal sealed class SearchWarmUp(CatalogueSearch search, PassageFinder passages) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            search.Prepare();
            passages.Prepare();
        },
        stoppingToken);
}
