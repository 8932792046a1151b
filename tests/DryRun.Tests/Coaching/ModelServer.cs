using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DryRun.Tests.Coaching;

/// <summary>What a <see cref="ModelServer"/> does wrong.</summary>
public enum ModelFlaw
{
    None,

    /// <summary>Takes the request and never answers.</summary>
    Silent,

    /// <summary>429 the first time, at once welcome again.</summary>
    BusyOnce,

    /// <summary>429, to be tried again in two minutes.</summary>
    Busy,

    /// <summary>401.</summary>
    WrongKey,

    /// <summary>404 with a reason.</summary>
    UnknownModel,

    /// <summary>500.</summary>
    Failing,

    /// <summary>307 to another place.</summary>
    Elsewhere,

    /// <summary>400 while a schema is asked for.</summary>
    NoSchema,

    /// <summary>The model declines.</summary>
    Refusing,

    /// <summary>No words.</summary>
    Empty,

    /// <summary>200 with a page instead of JSON.</summary>
    NotJson,

    /// <summary>The length limit is reached.</summary>
    CutOff,

    /// <summary>The connection is closed in the middle.</summary>
    Dropped,

    /// <summary>The first piece comes, then nothing any more.</summary>
    Stuck,
}

/// <summary>A request that was taken.</summary>
public sealed record TakenRequest(string Path, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    public bool Streams => Body.TryGetProperty("stream", out var stream) && stream.ValueKind == JsonValueKind.True;

    public bool HasSchema => Body.TryGetProperty("response_format", out _) || Body.TryGetProperty("output_config", out _) || Body.TryGetProperty("output_format", out _);
}

/// <summary>
/// A language model's server on this machine that says what it is told to say, in OpenAI's and in Anthropic's protocol, at once or as a
/// stream, with every flaw a server can have.
/// </summary>
public sealed class ModelServer : IAsyncDisposable
{
    private const int MoreThanComes = 1_000_000;

    public const string ModelName = "parrot-1";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<TakenRequest> _requests = [];
    private readonly TaskCompletionSource _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ModelServer(WebApplication app) => _app = app;

    /// <summary>What the model says, in these pieces when it streams.</summary>
    public IReadOnlyList<string> Says { get; set; } = ["ready"];

    public ModelFlaw Flaw { get; set; }

    /// <summary>Completed when somebody who asked went away before the answer.</summary>
    public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<TakenRequest> Requests => [.. _requests];

    /// <summary>Such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Address => _app.Urls.First();

    public string OpenAiEndpoint => Address + "/v1";

    public static async Task<ModelServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ModelServer(builder.Build());
        server._app.MapPost("/v1/chat/completions", context => server.AnswerAsync(context, OpenAiWire.Instance));
        server._app.MapPost("/v1/messages", context => server.AnswerAsync(context, AnthropicWire.Instance));
        await server._app.StartAsync(cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _closing.TrySetResult();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context, IModelWire wire)
    {
        var request = await TakeAsync(context.Request);
        _requests.Enqueue(request);
        if (await StumbleAsync(context, request))
        {
            return;
        }

        await (request.Streams ? StreamAsync(context, wire) : WholeAsync(context, wire));
    }

    private static async Task<TakenRequest> TakeAsync(HttpRequest request)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        return new TakenRequest(
            request.Path, request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body);
    }

    // True when the answer is an error, or never comes.
    private async Task<bool> StumbleAsync(HttpContext context, TakenRequest request)
    {
        var response = context.Response;
        switch (Flaw)
        {
            case ModelFlaw.Silent:
                await UntilLeftAsync(context);
                return true;
            case ModelFlaw.BusyOnce when _requests.Count == 1:
                response.Headers.RetryAfter = "0";
                return await FailAsync(response, 429, "slow down");
            case ModelFlaw.Busy:
                response.Headers.RetryAfter = "120";
                return await FailAsync(response, 429, "slow down");
            case ModelFlaw.WrongKey:
                return await FailAsync(response, 401, "invalid key");
            case ModelFlaw.UnknownModel:
                return await FailAsync(response, 404, $"no model {request.Headers["Authorization"]} here");
            case ModelFlaw.Failing:
                return await FailAsync(response, 500, "oops");
            case ModelFlaw.Elsewhere:
                response.Headers.Location = Address + "/elsewhere";
                return await FailAsync(response, 307, "moved");
            case ModelFlaw.NoSchema when request.HasSchema:
                return await FailAsync(response, 400, "response_format is not supported");
            case ModelFlaw.NotJson:
                response.ContentType = "text/html";
                await response.WriteAsync("<h1>It works!</h1>");
                return true;
            default:
                return false;
        }
    }

    private static async Task<bool> FailAsync(HttpResponse response, int status, string message)
    {
        response.StatusCode = status;
        await response.WriteAsJsonAsync(new { error = new { type = "error", message } });
        return true;
    }

    private async Task WholeAsync(HttpContext context, IModelWire wire)
    {
        var whole = wire.Whole(Flaw == ModelFlaw.Empty ? "" : string.Concat(Says), Flaw);
        context.Response.ContentType = "application/json";
        Announce(context.Response);
        if (Flaw is ModelFlaw.Dropped or ModelFlaw.Stuck)
        {
            await context.Response.WriteAsync(whole[..(whole.Length / 2)]);
            await context.Response.Body.FlushAsync();
            await BreakAsync(context);
            return;
        }

        await context.Response.WriteAsync(whole);
    }

    private async Task StreamAsync(HttpContext context, IModelWire wire)
    {
        context.Response.ContentType = "text/event-stream";
        Announce(context.Response);
        string[] pieces = Flaw == ModelFlaw.Empty ? [] : [.. Says];
        foreach (var line in wire.Start())
        {
            await context.Response.WriteAsync(line);
        }

        foreach (var piece in pieces)
        {
            await context.Response.WriteAsync(wire.Piece(piece));
            await context.Response.Body.FlushAsync();
            if (Flaw is ModelFlaw.Dropped or ModelFlaw.Stuck)
            {
                await BreakAsync(context);
                return;
            }
        }

        foreach (var line in wire.End(Flaw))
        {
            await context.Response.WriteAsync(line);
        }
    }

    // A response that ends before its length is cut off once all that was written has gone out. Aborting would take along
    // what is still on its way.
    private void Announce(HttpResponse response)
    {
        if (Flaw == ModelFlaw.Dropped)
        {
            response.ContentLength = MoreThanComes;
        }
    }

    private Task BreakAsync(HttpContext context) => Flaw == ModelFlaw.Stuck ? UntilLeftAsync(context) : Task.CompletedTask;

    private async Task UntilLeftAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = context.RequestAborted.Register(() =>
        {
            Left.TrySetResult();
            gone.TrySetResult();
        });
        await Task.WhenAny(gone.Task, _closing.Task);
    }
}
