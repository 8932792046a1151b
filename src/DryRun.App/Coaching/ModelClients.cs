using System.ClientModel;
using System.ClientModel.Primitives;
using Anthropic;
using Anthropic.Core;
using Microsoft.Extensions.AI;
using OpenAI;

namespace DryRun.App.Coaching;

/// <summary>
/// Makes the client that speaks a server's protocol. Retries and time-outs are not left to the client libraries: <see cref="LanguageModel"/>
/// has the same ones for both.
/// </summary>
internal sealed class ModelClients(TimeProvider time) : IDisposable
{
    // A server on this machine is reached directly, also where the machine has a proxy.
    private readonly SocketsHttpHandler _here = Handler(useProxy: false);
    private readonly SocketsHttpHandler _away = Handler(useProxy: true);

    public IChatClient For(ModelSettings settings)
    {
        // The handlers below are shared and kept; this client holds nothing of its own.
        var http = new HttpClient(new ModelTransport(settings.StaysHere ? _here : _away, time), disposeHandler: false)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        return settings.Provider == ModelProvider.Anthropic ? Anthropic(settings, http) : OpenAi(settings, http);
    }

    public void Dispose()
    {
        _here.Dispose();
        _away.Dispose();
    }

    private static OpenAiChat OpenAi(ModelSettings settings, HttpClient http)
    {
        var options = new OpenAIClientOptions
        {
            Endpoint = settings.Address,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = settings.Patience * 2,
            EnableDistributedTracing = false,
        };

        // Servers that need no key take any.
        return new OpenAiChat(new OpenAI.Chat.ChatClient(settings.Model, new ApiKeyCredential(settings.Key?.Reveal() ?? "none"), options));
    }

    private static IChatClient Anthropic(ModelSettings settings, HttpClient http)
    {
        var client = new AnthropicClient(new ClientOptions
        {
            // Given even where there is none, so that no key of the environment goes to this address.
            ApiKey = settings.Key?.Reveal() ?? "none",
            BaseUrl = BaseUrl(settings),
            HttpClient = http,
            MaxRetries = 0,
            Timeout = settings.Patience * 2,
            OpenTelemetry = new OpenTelemetryOptions(),
        });
        return client.AsIChatClient(settings.Model);
    }

    // The library adds /v1 itself.
    private static string BaseUrl(ModelSettings settings)
    {
        var url = settings.Endpoint.TrimEnd('/');
        return url.EndsWith("/v1", StringComparison.Ordinal) ? url[..^3] : url;
    }

    // A redirect would carry the answer to a host that nobody chose.
    private static SocketsHttpHandler Handler(bool useProxy) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
