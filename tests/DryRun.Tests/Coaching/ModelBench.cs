using DryRun.App.Coaching;
using Microsoft.Extensions.Logging.Abstractions;

namespace DryRun.Tests.Coaching;

/// <summary>A learner's settings in a folder of their own, and the model they choose.</summary>
internal sealed class ModelBench : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dryrun-model-");
    private readonly ModelClients _clients = new(TimeProvider.System);

    public ModelBench(params (string Variable, string Value)[] environment)
    {
        Environment = new ModelEnvironment(name => environment.FirstOrDefault(each => each.Variable == name).Value);
        Choice = Open();
    }

    public ModelEnvironment Environment { get; }

    public ModelChoice Choice { get; }

    public string FilePath => Path.Combine(_folder.FullName, ModelSettingsFile.Name);

    /// <summary>What the program would read at its next start.</summary>
    public ModelChoice Open() => new(new ModelSettingsFile(_folder.FullName), Environment);

    /// <summary>A model with these settings, whatever was saved.</summary>
    public LanguageModel Model(ModelSettings settings) =>
        new(() => settings, _clients, TimeProvider.System, NullLogger<LanguageModel>.Instance);

    public static ModelSettings At(ModelServer server, ModelProvider provider) => new()
    {
        Provider = provider,
        Endpoint = provider == ModelProvider.OpenAi ? server.OpenAiEndpoint : server.Address,
        Model = "parrot",
        Key = ApiKey.Of("sk-secret-1"),
        Patience = TimeSpan.FromSeconds(20),
    };

    public void Dispose()
    {
        _clients.Dispose();
        _folder.Delete(recursive: true);
    }
}
