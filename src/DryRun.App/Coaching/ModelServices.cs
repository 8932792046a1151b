using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DryRun.App.Coaching;

/// <summary>Composes what talks to a language model.</summary>
internal static class ModelServices
{
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, DryRunOptions options) => services
        .AddSingleton(_ => new ModelChoice(new ModelSettingsFile(options.DataFolder), options.ModelEnvironment))
        .AddSingleton(provider => new ModelClients(provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new LanguageModel(
            () => provider.GetRequiredService<ModelChoice>().Current,
            provider.GetRequiredService<ModelClients>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LanguageModel>>()))
        .AddSingleton(provider => new ModelTrial(provider.GetRequiredService<LanguageModel>()))
        .AddSingleton(provider => new SecondOpinions(provider.GetRequiredService<LanguageModel>()))
        .AddSingleton(provider => new CoachAnswers(provider.GetRequiredService<LanguageModel>()));
}
