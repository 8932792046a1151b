using System.Net.Sockets;
using Polly.Timeout;

namespace DryRun.App.Coaching;

/// <summary>Puts what went wrong on the way to the model and back into one of the known failures.</summary>
internal static class ModelFaults
{
    public static ModelFailure Explain(Exception exception, ModelSettings settings) => exception switch
    {
        TimeoutRejectedException => new ModelFailure.TimedOut(settings.Patience),
        ModelStatusException status => Explain(status, settings),
        _ when Find<ModelStatusException>(exception) is { } status => Explain(status, settings),
        _ when Find<SocketException>(exception) is { } socket => Explain(socket, settings),
        _ when Find<HttpRequestException>(exception) is { HttpRequestError: HttpRequestError.NameResolutionError } =>
            new ModelFailure.UnknownHost(settings.Host),
        _ when Find<IOException>(exception) is not null || Find<HttpRequestException>(exception) is not null || exception is OperationCanceledException =>
            new ModelFailure.Lost(settings.Host),
        _ => new ModelFailure.Malformed(),
    };

    private static ModelFailure Explain(ModelStatusException fault, ModelSettings settings)
    {
        var said = fault.Said is { } text ? settings.Key?.HideIn(text) ?? text : null;
        return fault.Status switch
        {
            _ when fault.IsBusy => new ModelFailure.Busy(fault.RetryAfter),
            401 or 403 => new ModelFailure.KeyRejected(settings.Host),
            404 => new ModelFailure.NotFound(settings.Host, settings.Model, said),
            >= 500 => new ModelFailure.Broken(settings.Host, fault.Status),
            _ => new ModelFailure.Rejected(settings.Host, fault.Status, said),
        };
    }

    private static ModelFailure Explain(SocketException fault, ModelSettings settings) => fault.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => new ModelFailure.UnknownHost(settings.Host),
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.OperationAborted => new ModelFailure.Lost(settings.Host),
        _ => new ModelFailure.Unreachable(settings.Host),
    };

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is T found)
            {
                return found;
            }

            if (exception is AggregateException { InnerExceptions: [var first, ..] })
            {
                return Find<T>(first);
            }
        }

        return null;
    }
}
