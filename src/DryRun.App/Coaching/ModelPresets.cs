namespace DryRun.App.Coaching;

/// <summary>A place where models are commonly found.</summary>
/// <param name="Id">How a page's address names it.</param>
/// <param name="Name">How people call it.</param>
/// <param name="Provider">What it speaks.</param>
/// <param name="Endpoint">Its usual address.</param>
/// <param name="ModelHint">Where the names of its models are listed.</param>
/// <param name="NeedsKey">True when it answers nobody without a key.</param>
public sealed record ModelPreset(string Id, string Name, ModelProvider Provider, string Endpoint, string ModelHint, bool NeedsKey);

/// <summary>The usual places, those on one's own machine first.</summary>
public static class ModelPresets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ModelPreset> All { get; } =
    [
        new("ollama", "Ollama", ModelProvider.OpenAi, "http://127.0.0.1:11434/v1", "The name that 'ollama list' shows.", NeedsKey: false),
        new("lm-studio", "LM Studio", ModelProvider.OpenAi, "http://127.0.0.1:1234/v1", "The identifier that LM Studio shows beside the loaded model.", NeedsKey: false),
        new("llama-cpp", "llama.cpp", ModelProvider.OpenAi, "http://127.0.0.1:8080/v1", "Any name: llama-server answers with the model it has loaded.", NeedsKey: false),
        new("vllm", "vLLM", ModelProvider.OpenAi, "http://127.0.0.1:8000/v1", "The name that vLLM was started with.", NeedsKey: false),
        new("openai", "OpenAI", ModelProvider.OpenAi, "https://api.openai.com/v1", "A model name from your OpenAI account.", NeedsKey: true),
        new("anthropic", "Anthropic", ModelProvider.Anthropic, "https://api.anthropic.com", "A model name from your Anthropic account.", NeedsKey: true),
    ];

    /// <summary>The preset of an id.</summary>
    public static ModelPreset? Find(string? id) => All.FirstOrDefault(preset => preset.Id == id);

    /// <summary>The preset at an address.</summary>
    public static ModelPreset? At(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return All.FirstOrDefault(preset => preset.Provider == settings.Provider && new Uri(preset.Endpoint).Authority == settings.Host);
    }
}
