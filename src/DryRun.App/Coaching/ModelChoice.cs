namespace DryRun.App.Coaching;

/// <summary>The model a learner chose: what was saved, with the environment laid over it. Read once, kept in memory.</summary>
public sealed class ModelChoice
{
    private readonly ModelSettingsFile _file;
    private readonly Lock _lock = new();
    private State _state;

    internal ModelChoice(ModelSettingsFile file, ModelEnvironment environment)
    {
        _file = file;
        Environment = environment;
        var (saved, fault) = file.Read();
        _state = Lay(saved, fault);
    }

    /// <summary>What the environment decides.</summary>
    public ModelEnvironment Environment { get; }

    /// <summary>What counts now. Off whenever something about it cannot work.</summary>
    public ModelSettings Current => _state.Current;

    /// <summary>What was chosen, also where it cannot work; the form shows it.</summary>
    public ModelSettings Chosen => _state.Chosen;

    /// <summary>What was saved, without the environment.</summary>
    public ModelSettings Saved => _state.Saved;

    /// <summary>Why it cannot work, in sentences; empty when all is well.</summary>
    public IReadOnlyList<string> Faults => _state.Faults;

    /// <summary>
    /// Keeps a choice. Without a new key the saved one stays, unless it is to be forgotten or the host is another one: a key is
    /// never sent to a host it was not entered for.
    /// </summary>
    /// <returns>What cannot work; when there is anything, nothing was saved.</returns>
    public IReadOnlyList<ModelComplaint> Save(ModelSettings wanted, bool forgetKey)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        lock (_lock)
        {
            var kept = wanted.Key ?? (forgetKey || wanted.Host != _state.Saved.Host ? null : _state.Saved.Key);
            var saved = wanted with { Key = kept };
            if (ModelSettingsRules.Check(Environment.Over(saved).Settings) is { Count: > 0 } complaints)
            {
                return complaints;
            }

            if (!_file.TryWrite(saved))
            {
                return [new ModelComplaint("", "The data folder can't be written to, so nothing was saved. Make it writable and save again.")];
            }

            _state = Lay(saved, fault: null);
            return [];
        }
    }

    private State Lay(ModelSettings saved, string? fault)
    {
        var (chosen, faults) = Environment.Over(saved);
        string[] all = [.. fault is null ? [] : new[] { fault }, .. faults, .. ModelSettingsRules.Check(chosen).Select(complaint => complaint.Sentence)];
        var works = ModelSettingsRules.Check(chosen).Count == 0;
        return new State(saved, chosen, works ? chosen : ModelSettings.Off, all);
    }

    private sealed record State(ModelSettings Saved, ModelSettings Chosen, ModelSettings Current, IReadOnlyList<string> Faults);
}
