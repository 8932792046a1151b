using System.Net.Http.Headers;
using System.Text.Json;

namespace DryRun.App.Coaching;

/// <summary>
/// The last step before the network, the same for every protocol. Client libraries add headers that describe the machine; only
/// those that a request needs pass. A status that is no success becomes a <see cref="ModelStatusException"/>.
/// </summary>
internal sealed class ModelTransport(HttpMessageHandler inner, TimeProvider time) : DelegatingHandler(inner)
{
    /// <summary>No reply is larger.</summary>
    public const int MaxBytes = 1 << 20;

    private const int MaxSaid = 200;

    private static readonly HashSet<string> Needed = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Authorization", "x-api-key", "anthropic-version", "anthropic-beta",
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var name in request.Headers.Select(header => header.Key).Where(name => !Needed.Contains(name)).ToList())
        {
            request.Headers.Remove(name);
        }

        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("DryRun", productVersion: null));
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            await BoundAsync(response, cancellationToken);
            return response;
        }

        using (response)
        {
            throw new ModelStatusException((int)response.StatusCode, RetryAfter(response), await SaidAsync(response, cancellationToken));
        }
    }

    // A stream is bounded by who reads it.
    private static async Task BoundAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
        {
            await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken);
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - time.GetUtcNow() is var wait => wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };

    // Servers put their reason into error.message, error, message or detail.
    private static async Task<string?> SaidAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken);
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            return Text(Member(Member(body.RootElement, "error"), "message"))
                ?? Text(Member(body.RootElement, "error"))
                ?? Text(Member(body.RootElement, "message"))
                ?? Text(Member(body.RootElement, "detail"));
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? element)
    {
        if (element is not { ValueKind: JsonValueKind.String } member || string.IsNullOrWhiteSpace(member.GetString()))
        {
            return null;
        }

        var line = string.Join(' ', member.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaxSaid ? line : line[..MaxSaid] + "...";
    }
}
