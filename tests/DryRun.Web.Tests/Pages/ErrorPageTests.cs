using DryRun.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Pages;

/// <summary>What a learner sees when a page fails.</summary>
public sealed class ErrorPageTests(BrowserFixture fixture) : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("dryrun-broken-");

    [Fact]
    public async Task A_page_that_fails_says_so_in_a_whole_page_under_the_same_policy()
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
        page.ShouldContain("Something went wrong on our side");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'");
    }

    public void Dispose() => _data.Delete(recursive: true);
}
