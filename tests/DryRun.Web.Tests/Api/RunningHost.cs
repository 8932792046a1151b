using System.Net.Http.Json;
using System.Text.Json;
using DryRun.Core.Questions;
using DryRun.Tests.Coaching;
using DryRun.Web;
using DryRun.Web.Tests.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Xunit;

[assembly: AssemblyFixture(typeof(RunningHost))]

namespace DryRun.Web.Tests.Api;

/// <summary>A real server with the real judge on a free port, shared by the tests of the API.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("dryrun-api-");
    private WebApplication? _app;

    public HttpClient Client { get; } = new();

    public Uri Address => Client.BaseAddress!;

    public async ValueTask InitializeAsync()
    {
        _app = DryRunHost.Build(new ServeOptions { Port = 0, DataFolder = _data.FullName }, SmallQuestion.Catalogue(SmallQuestion.Make(), SmallQuestion.Make("is-in-loops", "loops", Level.Senior)));
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    /// <summary>Sends JSON and reads the answer.</summary>
    public async Task<(HttpResponseMessage Response, JsonElement Body)> SendAsync(
        HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : JsonContent.Create(body);
        return await SendAsync(request, cancellationToken);
    }

    /// <summary>Sends a request and reads the answer.</summary>
    public async Task<(HttpResponseMessage Response, JsonElement Body)> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await Client.SendAsync(request, cancellationToken);
        return (response, await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }
}
