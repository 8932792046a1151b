using System.Globalization;

namespace DryRun.App.Coaching;

/// <summary>What environment variables say about the model. They go before what was saved, variable by variable.</summary>
/// <param name="read">The value of a variable, or null.</param>
public sealed class ModelEnvironment(Func<string, string?> read)
{
    /// <summary>off, openai or anthropic.</summary>
    public const string Provider = "DRYRUN_MODEL_PROVIDER";

    /// <summary>The address.</summary>
    public const string Endpoint = "DRYRUN_MODEL_ENDPOINT";

    /// <summary>The model's name.</summary>
    public const string Model = "DRYRUN_MODEL_NAME";

    /// <summary>The key.</summary>
    public const string Key = "DRYRUN_MODEL_API_KEY";

    /// <summary>true or false.</summary>
    public const string Always = "DRYRUN_MODEL_ALWAYS";

    /// <summary>Whole seconds.</summary>
    public const string Seconds = "DRYRUN_MODEL_SECONDS";

    private static readonly Dictionary<string, string> VariableOf = new(StringComparer.Ordinal)
    {
        [nameof(ModelSettings.Provider)] = Provider,
        [nameof(ModelSettings.Endpoint)] = Endpoint,
        [nameof(ModelSettings.Model)] = Model,
        [nameof(ModelSettings.Key)] = Key,
        [nameof(ModelSettings.Always)] = Always,
        [nameof(ModelSettings.Patience)] = Seconds,
    };

    /// <summary>The variables of this process.</summary>
    public static ModelEnvironment OfProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>The variable that decides on a property of <see cref="ModelSettings"/>, or null when none does.</summary>
    public string? Deciding(string property) =>
        VariableOf.TryGetValue(property, out var variable) && Value(variable) is not null ? variable : null;

    /// <summary>The settings with the variables laid over them, and a sentence for each variable that makes no sense.</summary>
    internal (ModelSettings Settings, IReadOnlyList<string> Faults) Over(ModelSettings saved)
    {
        var faults = new List<string>();
        var laid = saved with
        {
            Provider = Value(Provider) is { } provider ? ProviderOf(provider, faults) : saved.Provider,
            Endpoint = Value(Endpoint) ?? saved.Endpoint,
            Model = Value(Model) ?? saved.Model,
            Always = Value(Always) is { } always ? Truth(always, faults) : saved.Always,
            Patience = Value(Seconds) is { } seconds ? Time(seconds, faults) : saved.Patience,
        };

        // A saved key belongs to the host it was saved for.
        return (laid with { Key = ApiKey.Of(Value(Key)) ?? (laid.Host == saved.Host ? saved.Key : null) }, faults);
    }

    private string? Value(string variable) => read(variable) is { } value && value.Trim() is { Length: > 0 } text ? text : null;

    private static ModelProvider ProviderOf(string text, List<string> faults)
    {
        ModelProvider? provider = text.ToLowerInvariant() switch
        {
            "off" => ModelProvider.Off,
            "openai" => ModelProvider.OpenAi,
            "anthropic" => ModelProvider.Anthropic,
            _ => null,
        };
        if (provider is null)
        {
            faults.Add($"{Provider} has to be off, openai or anthropic. Until then no model is asked.");
        }

        return provider ?? ModelProvider.Off;
    }

    private static bool Truth(string text, List<string> faults)
    {
        if (!bool.TryParse(text, out var truth))
        {
            faults.Add($"{Always} has to be true or false. Until then it counts as false.");
        }

        return truth;
    }

    private static TimeSpan Time(string text, List<string> faults)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= ModelSettingsRules.LeastSeconds and <= ModelSettingsRules.MostSeconds)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        faults.Add($"{Seconds} has to be a whole number from {ModelSettingsRules.LeastSeconds} to {ModelSettingsRules.MostSeconds}. Until then it counts as 60.");
        return ModelSettings.Off.Patience;
    }
}
