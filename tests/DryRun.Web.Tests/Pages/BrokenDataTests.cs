using DryRun.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Pages;

/// <summary>What a learner sees when the data cannot be read.</summary>
public sealed class BrokenDataTests(BrowserFixture fixture) : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("dryrun-broken-");

    [Fact]
    public async Task A_page_says_what_is_wrong_with_the_data_under_the_same_policy()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var app = DryRunHost.Build(new ServeOptions { Port = 0, DataFolder = _data.FullName }, fixture.Catalogue);
        await app.StartAsync(cancellationToken);
        await using (var data = await app.Services.GetRequiredService<IDbContextFactory<LearnerData>>().CreateDbContextAsync(cancellationToken))
        {
            await data.Database.ExecuteSqlRawAsync("DROP TABLE Preferences; DROP TABLE Evidence", cancellationToken);
        }

        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var response = await client.GetAsync(new Uri("/", UriKind.Relative), cancellationToken);
        var page = await response.Content.ReadAsStringAsync(cancellationToken);
        await app.StopAsync(cancellationToken);

        ((int)response.StatusCode).ShouldBeGreaterThanOrEqualTo(500);
        page.ShouldContain("<h1>That cannot be done right now</h1>");
        page.ShouldContain("dryrun.db");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'");
    }

    public void Dispose() => _data.Delete(recursive: true);
}
