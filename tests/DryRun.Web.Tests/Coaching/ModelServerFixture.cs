using DryRun.App.Coaching;
using DryRun.Tests.Coaching;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DryRun.Web.Tests.Coaching;

/// <summary>A language model's server for the tests that need one. They run one after another: there is one choice of model.</summary>
public sealed class ModelServerFixture : IAsyncLifetime
{
    public ModelServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await ModelServer.StartAsync(CancellationToken.None);

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();
}

[CollectionDefinition(nameof(ModelTests))]
public sealed class ModelTests : ICollectionFixture<ModelServerFixture>;

internal static class ModelOfFixture
{
    extension(BrowserFixture fixture)
    {
        /// <summary>The choice of model of the product under test.</summary>
        public ModelChoice Model => fixture.Services.GetRequiredService<ModelChoice>();

        /// <summary>Goes back to no model.</summary>
        public void Forget() => fixture.Model.Save(ModelSettings.Off, forgetKey: true);
    }
}
