using Microsoft.Extensions.AI;
using Polly;
using Polly.Timeout;

namespace DryRun.App.Coaching;

/// <summary>A reply that comes bit by bit, with one patience for all of it.</summary>
internal sealed class ModelStream : IAsyncDisposable
{
    private readonly TimeSpan _patience;
    private readonly CancellationTokenSource _late;
    private readonly Func<ChatOptions?, IAsyncEnumerator<ChatResponseUpdate>> _open;
    private readonly ChatOptions _options;
    private IAsyncEnumerator<ChatResponseUpdate>? _updates;
    private ChatFinishReason? _finish;
    private bool _spoke;

    public ModelStream(IChatClient client, ChatMessage[] messages, ChatOptions options, TimeSpan patience, TimeProvider time)
    {
        (_patience, _options) = (patience, options);
        _late = new CancellationTokenSource(patience, time);
        _open = chosen => client.GetStreamingResponseAsync(messages, chosen, _late.Token).GetAsyncEnumerator(_late.Token);
    }

    /// <summary>The next words; how it ended; null when it ended well.</summary>
    public async Task<ModelPiece?> NextAsync(ResiliencePipeline opening, CancellationToken cancellationToken)
    {
        using var leaving = cancellationToken.Register(_late.Cancel);
        try
        {
            var has = _updates is null ? await opening.ExecuteAsync(_ => OpenAsync(), _late.Token) : await _updates.MoveNextAsync();
            for (; has; has = await _updates!.MoveNextAsync())
            {
                var update = _updates!.Current;
                _finish = update.FinishReason ?? _finish;
                if (update.Text.Length > 0)
                {
                    _spoke = true;
                    return new ModelPiece.Words(update.Text);
                }
            }

            return End() is { } failure ? new ModelPiece.Failed(failure) : null;
        }
        catch (Exception) when (_late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutRejectedException(_patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_updates is not null)
        {
            await _updates.DisposeAsync();
        }

        _late.Dispose();
    }

    // A stream that never said why it ended broke off.
    private ModelFailure? End() => _finish switch
    {
        { } reason when reason == ChatFinishReason.ContentFilter => new ModelFailure.Refused(),
        { } reason when reason == ChatFinishReason.Stop => _spoke ? null : new ModelFailure.Empty(),
        null when !_spoke => new ModelFailure.Empty(),
        _ => new ModelFailure.CutOff(),
    };

    private async ValueTask<bool> OpenAsync()
    {
        try
        {
            return await OpenAsync(_options);
        }
        catch (ModelStatusException fault) when (fault.IsPicky)
        {
            return await OpenAsync(options: null);
        }
    }

    private async ValueTask<bool> OpenAsync(ChatOptions? options)
    {
        var updates = _open(options);
        try
        {
            var has = await updates.MoveNextAsync();
            _updates = updates;
            return has;
        }
        finally
        {
            if (!ReferenceEquals(_updates, updates))
            {
                await updates.DisposeAsync();
            }
        }
    }
}
