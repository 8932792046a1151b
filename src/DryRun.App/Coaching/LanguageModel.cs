using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace DryRun.App.Coaching;

/// <summary>
/// Asks the model that the learner chose. How it works: a request waits once or twice where the server asks it to, and ends
/// with the patience of the settings. Whatever goes wrong becomes a <see cref="ModelFailure"/>; only a cancellation is thrown.
/// </summary>
public sealed partial class LanguageModel
{
    private const int MaxTokens = 4096;

    /// <summary>No streamed reply is longer, in characters.</summary>
    private const int MaxStreamed = 20_000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly Func<ModelSettings> _settings;
    private readonly ModelClients _clients;
    private readonly TimeProvider _time;
    private readonly ILogger<LanguageModel> _logger;

    internal LanguageModel(Func<ModelSettings> settings, ModelClients clients, TimeProvider time, ILogger<LanguageModel> logger)
    {
        (_settings, _clients, _time, _logger) = (settings, clients, time, logger);
    }

    /// <summary>Which model is asked now.</summary>
    public ModelSettings Settings => _settings();

    internal async Task<ModelReply> AskAsync(ModelPrompt prompt, CancellationToken cancellationToken)
    {
        var settings = Settings;
        if (!settings.IsOn)
        {
            return new ModelReply.Failed(new ModelFailure.Off());
        }

        try
        {
            var start = _time.GetTimestamp();
            using var client = _clients.For(settings);
            var response = await Pipeline(settings).ExecuteAsync(token => CompleteAsync(client, prompt, token), cancellationToken);
            return Read(response, settings, _time.GetElapsedTime(start));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new ModelReply.Failed(Explained(exception, settings));
        }
    }

    internal async IAsyncEnumerable<ModelPiece> StreamAsync(ModelPrompt prompt, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var settings = Settings;
        if (!settings.IsOn)
        {
            yield return new ModelPiece.Failed(new ModelFailure.Off());
            yield break;
        }

        using var client = _clients.For(settings);
        await using var stream = new ModelStream(client, Messages(prompt), Options(prompt), settings.Patience, _time);
        for (var length = 0; length < MaxStreamed;)
        {
            var piece = await NextAsync(stream, settings, cancellationToken);
            if (piece is null)
            {
                yield break;
            }

            yield return piece;
            if (piece is not ModelPiece.Words words)
            {
                yield break;
            }

            length += words.Text.Length;
        }

        yield return new ModelPiece.Failed(new ModelFailure.CutOff());
    }

    private async Task<ModelPiece?> NextAsync(ModelStream stream, ModelSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.NextAsync(Retry(), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new ModelPiece.Failed(Explained(exception, settings));
        }
    }

    // Some servers know neither schemas nor limits; the words alone tell the form as well.
    private static async ValueTask<ChatResponse> CompleteAsync(IChatClient client, ModelPrompt prompt, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetResponseAsync(Messages(prompt), Options(prompt), cancellationToken);
        }
        catch (ModelStatusException fault) when (fault.IsPicky && prompt.Schema is not null)
        {
            return await client.GetResponseAsync(Messages(prompt), options: null, cancellationToken);
        }
    }

    private static ChatMessage[] Messages(ModelPrompt prompt) =>
        [new(ChatRole.System, prompt.Rules), new(ChatRole.User, prompt.Task)];

    private static ChatOptions Options(ModelPrompt prompt) => new()
    {
        MaxOutputTokens = MaxTokens,
        ResponseFormat = prompt.Schema is null ? null : ChatResponseFormat.ForJsonSchema(JsonElement.Parse(prompt.Schema), "reply"),
    };

    private static ModelReply Read(ChatResponse response, ModelSettings settings, TimeSpan took) => Failing(response) is { } failure
        ? new ModelReply.Failed(failure)
        : new ModelReply.Said(response.Text, response.ModelId is { Length: > 0 } name ? name : settings.Model, took);

    private static ModelFailure? Failing(ChatResponse response) => response.FinishReason switch
    {
        { } reason when reason == ChatFinishReason.ContentFilter => new ModelFailure.Refused(),
        { } reason when reason == ChatFinishReason.Length => new ModelFailure.CutOff(),
        _ => string.IsNullOrWhiteSpace(response.Text) ? new ModelFailure.Empty() : null,
    };

    private ResiliencePipeline Pipeline(ModelSettings settings) => new ResiliencePipelineBuilder { TimeProvider = _time }
        .AddTimeout(new TimeoutStrategyOptions { Timeout = settings.Patience })
        .AddRetry(Waiting)
        .Build();

    private ResiliencePipeline Retry() => new ResiliencePipelineBuilder { TimeProvider = _time }.AddRetry(Waiting).Build();

    private static RetryStrategyOptions Waiting { get; } = new()
    {
        MaxRetryAttempts = 2,
        ShouldHandle = new PredicateBuilder().Handle<ModelStatusException>(fault => fault.IsBusy && (fault.RetryAfter ?? TimeSpan.Zero) <= LongestWait),
        DelayGenerator = attempt => ValueTask.FromResult(Wait(attempt.Outcome.Exception as ModelStatusException, attempt.AttemptNumber)),
    };

    private static TimeSpan? Wait(ModelStatusException? fault, int attempt) => fault?.RetryAfter ?? TimeSpan.FromSeconds(1 + attempt);

    private ModelFailure Explained(Exception exception, ModelSettings settings)
    {
        var failure = ModelFaults.Explain(exception, settings);
        var (name, kind) = (failure.GetType().Name, exception.GetType().Name);
        LogFailure(_logger, name, kind);
        return failure;
    }

    // Neither the exception nor its message: both may carry what was asked or the key.
    [LoggerMessage(Level = LogLevel.Information, Message = "The model did not answer: {Failure} ({Kind}).")]
    private static partial void LogFailure(ILogger logger, string failure, string kind);
}
