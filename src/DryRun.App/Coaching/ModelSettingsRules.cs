namespace DryRun.App.Coaching;

/// <summary>Something about the settings that cannot work.</summary>
/// <param name="Field">The property of <see cref="ModelSettings"/> it is about.</param>
/// <param name="Sentence">What to do about it.</param>
public sealed record ModelComplaint(string Field, string Sentence);

/// <summary>Tells which settings cannot work, in sentences.</summary>
public static class ModelSettingsRules
{
    /// <summary>The shortest and the longest patience in seconds.</summary>
    public const int LeastSeconds = 5, MostSeconds = 600;

    private const int LongestName = 200;

    /// <summary>Everything that is wrong; nothing when no model is asked.</summary>
    public static IReadOnlyList<ModelComplaint> Check(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.IsOn
            ? [.. new[] { Endpoint(settings), Model(settings), Key(settings), Patience(settings) }.OfType<ModelComplaint>()]
            : [];
    }

    private static ModelComplaint? Endpoint(ModelSettings settings) => settings.Address switch
    {
        _ when settings.Endpoint.Length == 0 => Endpoint("Enter the address of the model, for example http://127.0.0.1:11434/v1."),
        null => Endpoint($"'{Start(settings.Endpoint)}' is not an address. It looks like http://127.0.0.1:11434/v1."),
        { Scheme: not ("http" or "https") } => Endpoint("The address has to begin with http:// or https://."),
        { UserInfo.Length: > 0 } => Endpoint("Leave name and password out of the address; the API key has a field of its own."),
        { Query.Length: > 0 } or { Fragment.Length: > 0 } => Endpoint("The address ends before '?' and '#'."),
        { AbsolutePath: var path } when path.TrimEnd('/').EndsWith("/completions", StringComparison.Ordinal)
            || path.TrimEnd('/').EndsWith("/messages", StringComparison.Ordinal) =>
            Endpoint("Enter the address only up to /v1: DryRun adds the rest."),
        _ => null,
    };

    private static ModelComplaint? Model(ModelSettings settings) => settings.Model.Length switch
    {
        0 => new ModelComplaint(nameof(ModelSettings.Model), "Enter the name of a model, as its server lists it."),
        > LongestName => new ModelComplaint(nameof(ModelSettings.Model), $"A model's name has at most {LongestName} characters."),
        _ => settings.Model.Any(char.IsControl) ? new ModelComplaint(nameof(ModelSettings.Model), "A model's name is one line.") : null,
    };

    private static ModelComplaint? Key(ModelSettings settings)
    {
        if (settings.Key is { IsSendable: false })
        {
            return new ModelComplaint(nameof(ModelSettings.Key), $"An API key has no spaces, only plain letters, digits and signs, at most {ApiKey.MaxLength}.");
        }

        return settings.Key is null && ModelPresets.At(settings) is { NeedsKey: true } preset
            ? new ModelComplaint(nameof(ModelSettings.Key), $"{preset.Name} answers only with an API key. Enter yours.")
            : null;
    }

    private static ModelComplaint? Patience(ModelSettings settings) =>
        settings.Patience.TotalSeconds is >= LeastSeconds and <= MostSeconds
            ? null
            : new ModelComplaint(nameof(ModelSettings.Patience), $"Wait {LeastSeconds} to {MostSeconds} seconds.");

    private static ModelComplaint Endpoint(string sentence) => new(nameof(ModelSettings.Endpoint), sentence);

    private static string Start(string text) => text.Length <= 80 ? text : text[..80] + "...";
}
