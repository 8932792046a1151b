using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace DryRun.Bench.Judge;

/// <summary>The judge over HTTP: a server that runs already, or one of our own that ends with us.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly HttpClient _client;
    private readonly Process? _process;
    private readonly string? _data;

    private Server(Uri address, Process? process, string? data)
    {
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
        _process = process;
        _data = data;
    }

    /// <summary>True when the server has the problem with twenty small tests: only a server of our own has it.</summary>
    public bool HasProblem => _process is not null;

    public static async Task<Server> StartAsync(string? url, CancellationToken cancellationToken)
    {
        if (url is not null)
            return new Server(new Uri(url), process: null, data: null);
        var port = FreePort();
        var data = Directory.CreateTempSubdirectory("dryrun-bench-").FullName;
        var program = Path.Combine(Root(), "artifacts", "app", "dryrun");
        var content = Path.Combine(data, "content");
        BenchContent.Write(Root(), content);
        var process = Process.Start(new ProcessStartInfo(program, ["serve", "--port", $"{port}", "--data", data, "--content", content, "--no-browser"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Root(),
        });
        process?.BeginOutputReadLine();
        var server = new Server(new Uri($"http://127.0.0.1:{port}"), process, data);
        await server.WaitAsync(cancellationToken);
        return server;
    }

    /// <summary>A small program as Piston's clients ask for it.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        var request = new { language = "python", version = "*", files = new[] { new { name = "main.py", content = Work.Source("small.py") } }, stdin = Work.SmallInput };
        using var response = await _client.PostAsJsonAsync("/api/v2/execute", request, cancellationToken);
        await ExpectAsync(response, body => body.GetProperty("run").GetProperty("stdout").GetString() == Work.SmallOutput, cancellationToken);
    }

    /// <summary>A submission of the same function to the same twenty tests, with its verdict in the answer.</summary>
    public async Task SubmitAsync(CancellationToken cancellationToken)
    {
        using var response = await _client.PostAsJsonAsync($"/api/problems/{BenchContent.Problem}/submissions?wait=true", new { code = Work.Twenty.Code }, cancellationToken);
        await ExpectAsync(response, IsAccepted, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_process is null)
            return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        if (_data is not null)
            Directory.Delete(_data, recursive: true);
    }

    private static bool IsAccepted(JsonElement body) => body.GetProperty("verdict").GetString() == "accepted";

    private static async Task ExpectAsync(HttpResponseMessage response, Func<JsonElement, bool> holds, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode || !holds(JsonDocument.Parse(text).RootElement))
            throw new InvalidOperationException($"The server answered {(int)response.StatusCode}: {text}");
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 600 && _process is { HasExited: false }; attempt++)
        {
            if (await IsHealthyAsync(cancellationToken))
                return;
            await Task.Delay(100, cancellationToken);
        }

        throw new InvalidOperationException("The server did not come up within a minute. Start one yourself and pass its --url.");
    }

    private async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _client.GetAsync("/healthz", cancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DryRun.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The repository was not found above the program.");
    }
}
