using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

/// <summary>Kills real servers. A submission that was answered with 202 has to have its verdict after the next start.</summary>
public sealed partial class DurabilityTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("dryrun-durable-");
    private HttpClient _client = new();
    private Process? _server;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_was_answered_survives_a_kill_at_any_moment()
    {
        await StartAsync();
        var slug = (await GetAsync("/api/problems")).GetProperty("items")[0].GetProperty("slug").GetString()!;
        var code = (await GetAsync($"/api/problems/{slug}")).GetProperty("starter").GetString()!;

        List<string> answered = [];
        foreach (var before in new[] { 1, 5, 20 })
        {
            answered.AddRange(await SubmitAsync(slug, code, before));
            await KillAsync();
            await StartAsync();
        }

        var finished = await Task.WhenAll(answered.Select(FinishedAsync));
        finished.ShouldAllBe(verdict => verdict != null && verdict != "internal_error");
        (await GetAsync($"/api/problems/{slug}/submissions")).GetProperty("total").GetInt32().ShouldBe(answered.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _client.Dispose();
        _data.Delete(recursive: true);
    }

    private async Task<List<string>> SubmitAsync(string slug, string code, int count)
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, count).Select(number => _client.PostAsJsonAsync(
            $"/api/problems/{slug}/submissions", new { code = $"{code}\n# {number}\n" }, Token)));
        List<string> ids = [];
        foreach (var response in responses)
        {
            response.EnsureSuccessStatusCode();
            ids.Add((await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("id").GetString()!);
        }

        return ids;
    }

    private async Task<string?> FinishedAsync(string id)
    {
        var events = await _client.GetStringAsync($"/api/submissions/{id}/events", Token);
        events.ShouldContain("event: finished");
        return (await GetAsync($"/api/submissions/{id}")).GetProperty("verdict").GetString();
    }

    private Task<JsonElement> GetAsync(string path) => _client.GetFromJsonAsync<JsonElement>(path, Token);

    private async Task StartAsync()
    {
        _server = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "dryrun"))
        {
            ArgumentList = { "serve", "--no-browser", "--port", "0", "--data", _data.FullName },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        _client.Dispose();
        _client = new HttpClient { BaseAddress = await AddressAsync(_server.StandardOutput) };
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync(Token) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                return new Uri(match.Value);
            }
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    private async Task KillAsync()
    {
        if (_server is { HasExited: false })
        {
            _server.Kill();
            await _server.WaitForExitAsync(CancellationToken.None);
        }

        _server?.Dispose();
        _server = null;
    }
}
