using DryRun.App.Coaching;

namespace DryRun.Web.Coaching;

/// <summary>The fields of the model's settings, as they are posted. Fields that the environment decides are not posted.</summary>
internal sealed class ModelSettingsForm
{
    public const string TestAction = "test";

    public ModelProvider? Provider { get; set; }

    public string? Endpoint { get; set; }

    public string? Model { get; set; }

    public string? Key { get; set; }

    public bool ForgetKey { get; set; }

    public bool Always { get; set; }

    public int? Seconds { get; set; }

    public string? Action { get; set; }

    /// <summary>What is wanted: what was posted, and what was saved where nothing could be posted.</summary>
    public ModelSettings ToSettings(ModelChoice choice) => new()
    {
        Provider = Provider ?? choice.Saved.Provider,
        Endpoint = Posted(choice, nameof(Endpoint)) ? Endpoint?.Trim() ?? "" : choice.Saved.Endpoint,
        Model = Posted(choice, nameof(Model)) ? Model?.Trim() ?? "" : choice.Saved.Model,
        Key = ApiKey.Of(Key),
        Always = Posted(choice, nameof(Always)) ? Always : choice.Saved.Always,
        Patience = Posted(choice, nameof(ModelSettings.Patience)) ? TimeSpan.FromSeconds(Seconds ?? 0) : choice.Saved.Patience,
    };

    private static bool Posted(ModelChoice choice, string property) => choice.Environment.Deciding(property) is null;
}
