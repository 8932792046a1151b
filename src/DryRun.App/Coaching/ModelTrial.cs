namespace DryRun.App.Coaching;

/// <summary>Asks the model one harmless question, to see whether the settings work.</summary>
public sealed class ModelTrial
{
    private static readonly ModelPrompt Greeting = new("You are being tested. Reply with one short word.", "Reply with the word: ready");

    private readonly LanguageModel _model;
    private (ModelSettings Settings, ModelReply Reply)? _last;

    internal ModelTrial(LanguageModel model) => _model = model;

    /// <summary>What came of the last trial of the present settings; null when there was none.</summary>
    public ModelReply? Last => _last is { } last && last.Settings == _model.Settings ? last.Reply : null;

    /// <summary>Tries the present settings. Nothing of the learner's is sent.</summary>
    public async Task<ModelReply> RunAsync(CancellationToken cancellationToken)
    {
        var settings = _model.Settings;
        var reply = await _model.AskAsync(Greeting, cancellationToken);
        _last = (settings, reply);
        return reply;
    }
}
