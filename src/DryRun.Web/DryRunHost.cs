using System.Net;
using System.Net.Sockets;
using DryRun.App;
using DryRun.App.Curriculum;
using DryRun.Core.Curriculum;
using DryRun.Web.Coaching;
using DryRun.Web.Curriculum;
using DryRun.Web.Judging;
using DryRun.Web.Practice;
using DryRun.Web.Questions;
using DryRun.Web.Questions.Sets;
using DryRun.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DryRun.Web;

/// <summary>
/// Composes and runs the server. How it works: requests pass the error page, the headers and the check of who asks, then
/// files, pages and API. Data and what was left unfinished are opened before the port is.
/// </summary>
public static class DryRunHost
{
    /// <summary>Serves until the token is cancelled.</summary>
    /// <param name="options">Port and folders.</param>
    /// <param name="listening">Told the address once requests are answered.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    /// <exception cref="ServeException">The port can't be used or an option is impossible.</exception>
    /// <exception cref="ContentException">The content is not in order.</exception>
    /// <exception cref="Storage.StorageException">The data folder can't be used.</exception>
    public static async Task RunAsync(ServeOptions options, Action<Uri>? listening, CancellationToken cancellationToken)
    {
        await using var app = Build(options);
        RequireFrontEnd(app.Services);
        await StartAsync(app, options.Port, cancellationToken);
        listening?.Invoke(new Uri(app.Urls.First()));
        await app.WaitForShutdownAsync(cancellationToken);
    }

    /// <summary>Makes a server with the catalogue of the content folder.</summary>
    public static WebApplication Build(ServeOptions options)
    {
        options.Validate();
        return Build(options, CatalogueSource.Read(Path.GetFullPath(options.ContentFolder)));
    }

    /// <summary>Makes a server with a catalogue that is at hand.</summary>
    public static WebApplication Build(ServeOptions options, Catalogue catalogue)
    {
        options.Validate();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = "DryRun.Web",
            EnvironmentName = Environments.Production,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        // What the database or the start throws is told by who catches it; a double click is no error at all.
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, options.Port);
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = RequestLimits.BodyBytes;
        });
        AddServices(builder.Services, options.ToDryRunOptions(), catalogue);

        var app = builder.Build();
        UseRequests(app);
        Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, DryRunOptions options, Catalogue catalogue)
    {
        services.AddDryRun(options, catalogue);
        services.AddApi();
        services.AddSingleton(provider => FrontEnd.Read(provider.GetRequiredService<IWebHostEnvironment>()));
        services.AddHttpContextAccessor();
        services.AddScoped(provider => PageNonce.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        services.AddRazorComponents();
        // Forms stay in memory: nothing a learner sends is written to a temporary file.
        services.Configure<FormOptions>(forms => forms.MemoryBufferThreshold = (int)RequestLimits.BodyBytes);
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.SameSite = SameSiteMode.Strict);
        services.AddDataProtection()
            .SetApplicationName("DryRun")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataFolder, "keys")));
    }

    private static void UseRequests(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrors();
        app.UseMiddleware<OwnOriginOnly>();
        app.UseStaticFiles(BuiltFiles.Options);
        app.UseRouting();
        app.UseAntiforgery();
    }

    private static void Map(WebApplication app)
    {
        app.MapOpenApi();
        app.MapHealth();
        app.MapExecute();
        app.MapRoadmap();
        app.MapSearch();
        app.MapAsk();
        app.MapCoachAnswer();
        app.MapProblems();
        app.MapSubmissions();
        app.MapDrafts();
        app.MapReadJob();
        app.MapGenerate();
        app.MapGeneratedQuestions();
        app.MapSets();
        app.MapSavedSets();
        app.MapQuestions();
        app.MapAnswers();
        app.MapSecondOpinion();
        app.MapTheme();
        app.MapRazorComponents<Shared.App>();
    }

    // A page without styles and scripts is worse than none; the API alone can do without.
    private static void RequireFrontEnd(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<FrontEnd>();
        }
        catch (InvalidOperationException exception)
        {
            throw new ServeException(exception.Message, exception);
        }
    }

    private static async Task StartAsync(WebApplication app, int port, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new ServeException($"Port {port} is in use by another program. Choose another one, for example --port {port + 1}.", exception);
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new ServeException($"Port {port} needs more rights than this user has. Choose one above 1023, for example --port 5080.", exception);
        }
    }
}
